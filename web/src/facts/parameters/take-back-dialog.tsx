import { TextField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { type SettingProps, useSetting } from "./use-setting.ts";

/** 取消设定: what an office above set, or the default, holds again. */
export function TakeBackDialog(props: SettingProps) {
  const { of, open, onClose } = props;
  const command = useSetting(props, "已取消，正在重新推算");
  return (
    <FormDialog<{ basis: string }>
      title={`取消“${of.name}”的设定`}
      submit="取消设定"
      {...{ open, onClose, command }}
      send={({ basis }) => command.run({ value: null, basis })}
    >
      <p>取消后，自今日起从上级机构的设定；上级机构没有设定的，用默认值。</p>
      <TextField name="basis" label="依据" required hint="文件名称或文号，或原文件废止的情况。" />
    </FormDialog>
  );
}
