import { findRegister } from "@jianheng/domain/registers";
import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { api, ask, onVersion } from "../api/client.ts";
import type { LicenceConfirmation, ShownRecord } from "../api/models.ts";
import { Facts } from "../ui/facts.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { ScopeList, seenScope } from "../ui/licence-scope.tsx";
import { useCommand } from "../ui/use-command.ts";
import { licenceChanges } from "./licence-changes.ts";
import type { RecordPlace } from "./place.ts";
import { ValueCell } from "./value-cell.tsx";

const CONFIRMATION = "/api/organisations/{organisation}/licences/{licence}/confirmation";

/** 核定: shows what is confirmed, and sends it with it. What the station wrote meanwhile is not confirmed unseen. */
export function ConfirmDialog({ place, record, said, open, onClose }: ConfirmDialogProps) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const { organisation } = place;
  const command = useCommand({
    run: () => {
      const params = { path: { organisation, licence: place.record }, header: onVersion(record.version) };
      return ask(api.PUT(CONFIRMATION, { params, body: { scope: seenScope(said) } }));
    },
    changes: licenceChanges(place),
    done: () => {
      onClose();
      void message.success("已核定");
    },
  });
  const reload = () => {
    command.reset();
    onClose();
    void client.invalidateQueries({ queryKey: ["record", organisation] });
  };
  return (
    <FormDialog
      title="核定许可证（备案）"
      submit="核定"
      {...{ open, onClose, command }}
      send={() => command.run(undefined)}
      {...(command.failure?.status === 412 ? { onReload: reload } : {})}
    >
      <p>请与发证（备案）存根核对。核定后该所（站）修改许可证或许可范围的，须重新核定。</p>
      <Facts of={[...saidBy(organisation, record), { name: "许可范围", value: <ScopeList scope={said.scope} /> }]} />
    </FormDialog>
  );
}

/** All that the licence says, and what it leaves unsaid: all of it is confirmed. */
function saidBy(organisation: string, { values }: ShownRecord) {
  const columns = findRegister("licence")?.columns ?? [];
  return columns.map((column) => ({
    name: column.name,
    value: <ValueCell {...{ organisation, column }} value={values[column.id]} />,
  }));
}

interface ConfirmDialogProps {
  place: RecordPlace;
  record: ShownRecord;
  said: LicenceConfirmation;
  open: boolean;
  onClose: () => void;
}
