import { linesIn } from "@jianheng/domain/assessments";
import type { Edition } from "@jianheng/domain/scoring";
import { readyLines } from "@jianheng/domain/scoring";
import { api, ask } from "../../api/client.ts";
import type { Assessment } from "../../api/models.ts";
import { PickField, WordsField } from "../../ui/fields.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { writersOf } from "../writers-of.ts";
import { type ActDialogProps, useAct } from "./use-act.ts";

type Sheet = Assessment["sheets"][number];

interface Values {
  /** By the items of the standard: the sheet that takes what the dropped one had of it. */
  to?: Record<string, string | undefined>;
  /** The sheet that takes whatever no other does. */
  rest?: string;
  reason: string;
}

/** 改派: a sheet ends, and what it had of the standard goes to others of its stage. */
export function ReassignDialog({ place, of, sheet, edition, open, onClose }: ReassignDialogProps) {
  const scope = sheet.reassignable?.scope ?? [];
  const lines = edition ? linesIn(scope, [...readyLines(edition.data, of.assessment.reading)]) : [];
  const items = [...new Map(lines.map(({ item }) => [item.id, item])).values()];
  const others = of.sheets.filter(({ id, stage, status }) => {
    return id !== sheet.id && stage === sheet.stage && status === "open";
  });
  const command = useAct(place, {
    run: ({ to = {}, rest, reason }: Values) => {
      const moves = lines.flatMap(({ id, item }) => {
        const taker = to[item.id] ?? rest;
        return taker ? [{ line: id, to: taker }] : [];
      });
      return ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/reassignments", {
          params: { path: place },
          body: { from: sheet.id, moves, reason },
        }),
      );
    },
    said: "已改派",
    done: onClose,
  });
  const options = others.map((one) => ({ value: one.id, label: writersOf(one) }));
  return (
    <FormDialog<Values> title="改派评估内容" submit="改派" {...{ open, onClose, command }} send={command.run}>
      <p>
        {writersOf(sheet)}
        的评估表停用，已填内容保留但不再计分。其他人员已承担同样内容的，可以不移交。
      </p>
      {others.length === 0 ? <p className="hint">同一阶段没有其他未提交的评估表，请先选派接替人员。</p> : null}
      {others.length === 0 ? null : <PickField name="rest" label="移交给（未在下面另行指定的）" options={options} />}
      {others.length === 0
        ? null
        : items.map(({ id, title }) => (
            <PickField key={id} name={["to", id]} label={`${id} ${title}移交给`} options={options} />
          ))}
      <WordsField name="reason" label="改派原因" required />
    </FormDialog>
  );
}

interface ReassignDialogProps extends ActDialogProps {
  of: Assessment;
  sheet: Sheet;
  edition: Edition | undefined;
}
