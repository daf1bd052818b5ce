import { type Changeable, changeable, changeableWords } from "@jianheng/domain/changes";
import { App } from "antd";
import { api, ask } from "../api/client.ts";
import type { Registered } from "../api/models.ts";
import { TextField, WordsField } from "../ui/fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { useCommand } from "../ui/use-command.ts";

/** A field that nobody touched holds nothing. */
type Wanted = { [what in Changeable]?: string | undefined };

interface Values {
  wanted: Wanted;
  reason: string;
}

/** 申请变更: what is registered stands in the fields; what is written otherwise is applied for. */
export function ApplyDialog({ organisation, of, open, onClose }: ApplyDialogProps) {
  const { message } = App.useApp();
  const { registered, decider } = of;
  const command = useCommand({
    run: (body: { wanted: ReturnType<typeof written>; reason: string }) =>
      ask(api.POST("/api/organisations/{organisation}/changes", { params: { path: { organisation } }, body })),
    changes: [["changes", organisation]],
    done: () => {
      onClose();
      void message.success(`已提交，待${decider?.name ?? "审批机关"}审批`);
    },
  });
  const known = changeable.flatMap((what) => (registered?.[what] ? [[what, registered[what]] as const] : []));
  return (
    <FormDialog<Values>
      title="申请变更登记"
      submit="提交申请"
      {...{ open, onClose, command }}
      initial={{ wanted: Object.fromEntries(known) }}
      send={({ wanted, reason }) => command.run({ wanted: written(wanted), reason })}
    >
      {changeable.map((what) => (
        <TextField key={what} name={["wanted", what]} label={changeableWords[what]} />
      ))}
      <WordsField name="reason" label="变更原因" required hint="如任职文件文号、搬迁时间。" />
    </FormDialog>
  );
}

/** A field that was emptied asks for nothing: none of these can be taken away. */
function written(wanted: Wanted): { [what in Changeable]?: string } {
  return Object.fromEntries(Object.entries(wanted).filter(([, words]) => words !== undefined && words.trim() !== ""));
}

interface ApplyDialogProps {
  organisation: string;
  of: Registered;
  open: boolean;
  onClose: () => void;
}
