import { randomUUID } from "node:crypto";
import { type Action, append, type State } from "@jianheng/domain/assessments";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import type { OfflineImport } from "@jianheng/domain/workbook";
import { actionOf } from "./append-action.ts";
import { placed } from "./placed.ts";
import type { Acting } from "./write-actions.ts";

/** The actions that the import comes to, each asked of the rules on what those before it made. */
export function importActions(
  context: Acting,
  { edition, sheet, made, ...before }: { state: State; edition: Edition; sheet: string; made: OfflineImport },
): Result<{ state: State; actions: Action[]; answer: OfflineImport }> {
  let { state } = before;
  const actions: Action[] = [];
  const own = () => state.sheets.find(({ id }) => id === sheet);
  const take = (action: Action): Problem[] => {
    const after = append({ state, edition, action });
    if (!after.ok) return [...after.problems];
    state = after.value;
    actions.push(action);
    return [];
  };
  const problems = [
    ...made.findings.flatMap((finding) => {
      const base = own()?.findings[finding.line]?.stamp.action ?? null;
      return take(actionOf(context, { type: "record-finding", id: randomUUID(), content: { sheet, base, finding } }));
    }),
    ...made.touched.flatMap(({ check, conforms }) => {
      const base = own()?.touched[check]?.stamp.action ?? null;
      const content = { sheet, base, check, conforms };
      return take(actionOf(context, { type: "touch-check", id: randomUUID(), content }));
    }),
  ];
  return problems.length > 0 ? refuse(placed(problems)) : succeed({ state, actions, answer: made });
}
