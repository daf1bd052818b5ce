import { api, ask } from "../api/client.ts";
import { TextField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";

/** 查看完整号码: for a purpose, which is recorded. What is answered is kept nowhere but on the page. */
export function RevealDialog({ organisation, person, open, onClose, onShown }: RevealDialogProps) {
  const command = useCommand({
    run: (body: { purpose: string }) =>
      ask(
        api.POST("/api/organisations/{organisation}/people/{person}/reveal", {
          params: { path: { organisation, person } },
          body,
        }),
      ),
    changes: [],
    done: (clear) => {
      onShown(clear);
      onClose();
      command.reset();
    },
  });
  return (
    <FormDialog<{ purpose: string }>
      title="查看完整号码"
      submit="查看"
      {...{ open, onClose, command }}
      send={command.run}
    >
      <p>查看完整的公民身份号码和手机号码将记入操作记录，请写明用途。号码显示60秒后自动隐藏。</p>
      <TextField name="purpose" label="用途" required hint="例如：核对2026年第3批次报名材料。" />
    </FormDialog>
  );
}

interface RevealDialogProps {
  organisation: string;
  person: string;
  open: boolean;
  onClose: () => void;
  onShown: (clear: { residentId: string; mobile: string | null }) => void;
}
