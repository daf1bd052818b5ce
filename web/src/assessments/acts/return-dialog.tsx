import type { Edition } from "@jianheng/domain/scoring";
import { linesOf } from "@jianheng/domain/scoring";
import { api, ask } from "../../api/client.ts";
import { DayField, PickSeveralField, WordsField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { type ActDialogProps, useAct } from "./use-act.ts";

interface Values {
  lines: string[];
  what: string;
  until: string;
}

/** 退回补正: what is missing on which lines, and until when; only those may be changed meanwhile. */
export function ReturnDialog({ place, sheet, edition, open, onClose }: ReturnDialogProps) {
  const command = useAct(place, {
    run: (body: Values) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/sheets/{sheet}/return", {
          params: { path: { ...place, sheet } },
          body,
        }),
      ),
    said: "已退回补正",
    done: onClose,
  });
  const options = edition ? linesOf(edition.data).map(({ id, title }) => ({ value: id, label: `${id} ${title}` })) : [];
  return (
    <FormDialog<Values> title="退回补正" submit="退回" {...{ open, onClose, command }} send={command.run}>
      <PickSeveralField name="lines" label="须补正的条目" required options={options} />
      <WordsField name="what" label="补正要求" required />
      <DayField name="until" label="补正期限" required />
    </FormDialog>
  );
}

interface ReturnDialogProps extends ActDialogProps {
  sheet: string;
  edition: Edition | undefined;
}
