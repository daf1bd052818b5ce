import { App } from "antd";
import { api, ask } from "../api/client.ts";
import type { Appointment } from "../api/models.ts";
import { DayField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";
import { officialDay } from "../ui/when.ts";

/** 终止任命: the last day that the appointment holds. */
export function EndDialog({ organisation, appointment, onClose }: EndDialogProps) {
  const { message } = App.useApp();
  const command = useCommand({
    run: (body: { until: string }) =>
      ask(
        api.POST("/api/organisations/{organisation}/appointments/{appointment}/end", {
          params: { path: { organisation, appointment: appointment?.id ?? "" } },
          body,
        }),
      ),
    changes: [
      ["appointments", organisation],
      ["people", organisation],
      ["person", organisation],
    ],
    done: () => {
      onClose();
      void message.success("已登记任职终止");
    },
  });
  return (
    <FormDialog<{ until: string }>
      title="终止任命"
      submit="终止任命"
      open={appointment !== undefined}
      {...{ onClose, command }}
      initial={{ until: officialDay(new Date()) }}
      send={command.run}
    >
      <p>
        {appointment?.person.name}　{appointment?.post.name}
        。任职终止后，本人不能再以该岗位身份办理业务，已登录的也会退出。
      </p>
      <DayField name="until" label="任职至" required hint="这一天仍在任。" />
    </FormDialog>
  );
}

interface EndDialogProps {
  organisation: string;
  appointment: Appointment | undefined;
  onClose: () => void;
}
