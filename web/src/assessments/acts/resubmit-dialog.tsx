import { api, ask } from "../../api/client.ts";
import { WordsField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { type ActDialogProps, useAct } from "./use-act.ts";

/** 补正后提交: what was put right. */
export function ResubmitDialog({ place, sheet, open, onClose }: ActDialogProps & { sheet: string }) {
  const command = useAct(place, {
    run: (body: { answer: string }) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}/resubmit", {
          params: { path: { ...place, sheet } },
          body,
        }),
      ),
    said: "补正后已提交",
    done: onClose,
  });
  return (
    <FormDialog title="补正后提交" submit="提交" {...{ open, onClose, command }} send={command.run}>
      <WordsField name="answer" label="补正说明" required />
    </FormDialog>
  );
}
