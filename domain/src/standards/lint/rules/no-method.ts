import { type Line, linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { plain } from "../parts.ts";

/** Whether the paper says anywhere for this line how to find out; a shared cell says it one row above. */
function hasMethod({ id, kind, indicator, members }: Line): boolean {
  const rows = kind === "group" ? members : indicator.checks.filter((check) => check.id === id);
  const own = kind === "group" ? (indicator.group?.method.length ?? 0) > 0 : false;
  return own || rows.some(({ method, sharesMethod }) => method.length > 0 || sharesMethod);
}

/** A score without a word on how to find out. */
export const noMethod = lintRule({
  code: "no-method",
  title: { zh: "未列评估方法", en: "no method is stated" },
  find: (data) =>
    linesOf(data)
      .filter((line) => !hasMethod(line))
      .map(({ id, of }) => ({
        where: id,
        what: { zh: `${plain(of)}分，未写明怎样查`, en: `worth ${plain(of)}, and no word on how to find out` },
        numbers: { points: plain(of) },
        reading: {
          zh: "计分不受影响，查法由评估人员定",
          en: "scored all the same; how to find out is the assessor's choice",
        },
      })),
});
