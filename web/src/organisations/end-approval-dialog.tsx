import { App } from "antd";
import { api, ask } from "../api/client.ts";
import type { Approval } from "../api/models.ts";
import { DayField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";
import { officialDay } from "../ui/when.ts";

/** 终止审批关系: the last day that an approval holds. */
export function EndApprovalDialog({
  organisation,
  approval,
  onClose,
}: {
  organisation: string;
  approval: Approval | undefined;
  onClose: () => void;
}) {
  const { message } = App.useApp();
  const command = useCommand({
    run: ({ until }: { until: string }) =>
      ask(
        api.POST("/api/organisations/{organisation}/approvals/end", {
          params: { path: { organisation } },
          body: { from: approval?.from ?? "", until },
        }),
      ),
    changes: [["organisation", organisation]],
    done: () => {
      onClose();
      void message.success("审批关系的终止已登记");
    },
  });
  return (
    <FormDialog<{ until: string }>
      title="终止审批关系"
      submit="终止审批关系"
      open={approval !== undefined}
      {...{ onClose, command }}
      initial={{ until: officialDay(new Date()) }}
      send={command.run}
    >
      <p>
        {approval?.approver.name}　{approval?.document}。终止后仍留有记录。
      </p>
      <DayField name="until" label="有效期至" required hint="这一天仍然有效。" />
    </FormDialog>
  );
}
