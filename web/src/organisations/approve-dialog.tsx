import { App } from "antd";
import { api, ask } from "../api/client.ts";
import { DayField, PickField, TextField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";
import { useOrganisations } from "../ui/use-organisations.ts";
import { officialDay } from "../ui/when.ts";
import type { DialogProps } from "./dialog-props.ts";

interface Values {
  approver: string;
  document: string;
  from: string;
  until?: string;
}

/** 登记审批: who approved an organisation, which need not be its superior. */
export function ApproveDialog({ organisation, open, onClose }: DialogProps) {
  const { message } = App.useApp();
  const { data = [] } = useOrganisations();
  const offices = data.filter(({ id, kind }) => kind !== "station" && id !== organisation.id);
  const approvers = offices.map(({ id, name }) => ({ value: id, label: name }));
  const command = useCommand({
    run: ({ until, ...given }: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/approvals", {
          params: { path: { organisation: organisation.id } },
          body: { ...given, ...(until ? { until } : {}) },
        }),
      ),
    changes: [["organisation", organisation.id]],
    done: () => {
      onClose();
      void message.success("审批已登记");
    },
  });
  return (
    <FormDialog<Values>
      title={`登记“${organisation.name}”的审批`}
      submit="登记"
      {...{ open, onClose, command }}
      initial={{ from: officialDay(new Date()) }}
      send={command.run}
    >
      <PickField
        name="approver"
        label="审批机关"
        required
        options={approvers}
        hint="本单位或下级机构，可以不是上级机构。"
      />
      <TextField name="document" label="批准文件" required hint="文号或标题，与原件一致。" />
      <DayField name="from" label="有效期自" required />
      <DayField name="until" label="有效期至" hint="长期有效的不填。" />
    </FormDialog>
  );
}
