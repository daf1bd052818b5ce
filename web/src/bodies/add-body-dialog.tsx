import { App } from "antd";
import { api, ask } from "../api/client.ts";
import { RegionField, TextField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";

interface Values {
  name: string;
  region?: string;
}

/** 登记系统外单位. */
export function AddBodyDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { message } = App.useApp();
  const command = useCommand({
    run: ({ name, region }: Values) =>
      ask(api.POST("/api/bodies", { body: { name: name.trim(), region: region ?? null } })),
    changes: [["bodies"]],
    done: () => {
      onClose();
      void message.success("已登记");
    },
  });
  return (
    <FormDialog<Values> title="登记系统外单位" submit="登记" {...{ open, onClose, command }} send={command.run}>
      <TextField name="name" label="名称" required hint="填写全称，与公章一致。" />
      <RegionField />
    </FormDialog>
  );
}
