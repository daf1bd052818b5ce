import type { Edition } from "@jianheng/domain/scoring";
import { api, ask } from "../../api/client.ts";
import { PickField, WordsField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { type ActDialogProps, useAct } from "./use-act.ts";

/** 提出否决项: it stops the assessment at once, whatever the total. */
export function VetoDialog({ place, edition, open, onClose }: ActDialogProps & { edition: Edition | undefined }) {
  const command = useAct(place, {
    run: (given: { veto: string; grounds: string }) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/vetoes", {
          params: { path: place },
          body: { ...given, evidence: [] },
        }),
      ),
    said: "已提出否决项",
    done: onClose,
  });
  const options = edition?.data.vetoes.map(({ id, text }) => ({ value: id, label: text })) ?? [];
  return (
    <FormDialog title="提出否决项" submit="提出" {...{ open, onClose, command }} send={command.run}>
      <p>评估开始前提出的，不予评估；评估中提出的，立即中止，结果为不合格。</p>
      <PickField name="veto" label="否决项" required options={options} />
      <WordsField name="grounds" label="事实和依据" required />
    </FormDialog>
  );
}
