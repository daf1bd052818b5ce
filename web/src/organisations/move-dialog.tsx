import { App } from "antd";
import { api, ask } from "../api/client.ts";
import { DayField, PickField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";
import { useOrganisations } from "../ui/use-organisations.ts";
import { officialDay } from "../ui/when.ts";
import type { DialogProps } from "./dialog-props.ts";
import { mayReport } from "./may-report.ts";

interface Values {
  superior: string;
  from: string;
}

/** 调整隶属关系: the relation before ends the day before. */
export function MoveDialog({ organisation, open, onClose }: DialogProps) {
  const { id, name, kind } = organisation;
  const { message } = App.useApp();
  const { data = [] } = useOrganisations();
  const superiors = data.filter((one) => one.id !== id && mayReport(kind, one.kind));
  const command = useCommand({
    run: (body: Values) =>
      ask(api.POST("/api/organisations/{organisation}/reporting", { params: { path: { organisation: id } }, body })),
    changes: [["organisations"], ["organisation", id]],
    done: () => {
      onClose();
      void message.success("隶属关系已调整");
    },
  });
  return (
    <FormDialog<Values>
      title={`调整“${name}”的隶属关系`}
      submit="调整"
      {...{ open, onClose, command }}
      initial={{ from: officialDay(new Date()) }}
      send={command.run}
    >
      <PickField
        name="superior"
        label="新的上级机构"
        required
        options={superiors.map((one) => ({ value: one.id, label: one.name }))}
      />
      <DayField name="from" label="自" required hint="原隶属关系在前一日终止。" />
    </FormDialog>
  );
}
