import { api, ask } from "../../api/client.ts";
import { asFailure } from "../../api/failure.ts";
import { TextField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { useCommand } from "../../ui/use-command.ts";
import type { ActDialogProps } from "./use-act.ts";

/** 查看联系方式 of whoever objected, for a purpose that is recorded. What is answered stands on the page and nowhere else. */
export function ContactDialog({ place, receipt, open, onClose, onShown }: ContactDialogProps) {
  const command = useCommand({
    run: async (body: { purpose: string }) => {
      try {
        return await ask(
          api.POST("/api/organisations/{organisation}/assessments/{assessment}/objections/{receipt}/contact", {
            params: { path: { ...place, receipt } },
            body,
          }),
        );
      } catch (error) {
        // Nobody is obliged to leave one.
        if (asFailure(error).status === 404) return { contact: "异议人没有留下联系方式" };
        throw error;
      }
    },
    changes: [],
    done: ({ contact }) => {
      onShown(contact);
      onClose();
      command.reset();
    },
  });
  return (
    <FormDialog<{ purpose: string }>
      title="查看联系方式"
      submit="查看"
      {...{ open, onClose, command }}
      send={command.run}
    >
      <p>查看异议人的联系方式将记入操作记录，请写明用途。显示60秒后自动隐藏。</p>
      <TextField name="purpose" label="用途" required hint="例如：核实异议所述情况。" />
    </FormDialog>
  );
}

interface ContactDialogProps extends ActDialogProps {
  receipt: string;
  onShown: (contact: string) => void;
}
