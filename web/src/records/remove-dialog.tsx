import type { Register } from "@jianheng/domain/registers";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { App } from "antd";
import { api, ask, onVersion } from "../api/client.ts";
import type { ShownRecord } from "../api/models.ts";
import { WordsField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";
import type { RecordPlace } from "./place.ts";
import { bookChanges } from "./record-changes.ts";
import { recordName } from "./record-name.ts";

const REMOVAL = "/api/organisations/{organisation}/registers/{register}/records/{record}/removal";

interface Values {
  reason: string;
}

/** 删除, with why: refused where other records name it, and said which. */
export function RemoveDialog({ place, register, record, open, onClose }: RemoveDialogProps) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { organisation, register: of } = place;
  const command = useCommand({
    run: (body: Values) => ask(api.PUT(REMOVAL, { params: { path: place, header: onVersion(record.version) }, body })),
    // Not the record itself: it is no longer there.
    changes: [...bookChanges(place), ["removed-records", organisation]],
    done: () => {
      // The list is fetched before it is shown: what was removed is not in it for a moment more.
      client.removeQueries({ queryKey: ["records", organisation], type: "inactive" });
      void message.success("已删除");
      void navigate({
        to: "/organisations/$organisation/registers/$register",
        params: { organisation, register: of },
        search: {},
      });
    },
  });
  const reload = () => {
    command.reset();
    onClose();
    void client.invalidateQueries({ queryKey: ["record", organisation] });
  };
  return (
    <FormDialog<Values>
      title={`删除：${register.words.zh}`}
      submit="删除"
      {...{ open, onClose, command }}
      send={command.run}
      {...(command.failure?.status === 412 ? { onReload: reload } : {})}
    >
      <p>
        确定删除“{recordName(register, record.values)}
        ”吗？删除后不再出现在台账中，原内容、删除人和原因留存备查；附件仍在“文件”中。
      </p>
      <WordsField name="reason" label="删除原因" required hint="如重复登记、登记错误。" />
    </FormDialog>
  );
}

interface RemoveDialogProps {
  place: RecordPlace;
  register: Register;
  record: ShownRecord;
  open: boolean;
  onClose: () => void;
}
