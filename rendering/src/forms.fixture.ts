import type { AssessmentForm, FormLoss } from "@jianheng/domain/forms";
import { assessmentForm } from "@jianheng/domain/forms";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";

/** Characters of names that small Chinese fonts lack. */
export const RARE = "喆堃琎昇";

export const standards = Object.keys(editions);

/** The blank form of an edition. */
export function blankForm(standard: string): AssessmentForm {
  return assessmentForm({ edition: getEdition(editions[standard]), reading: "normalised" });
}

/** The form of an edition on which every second line loses points, every ninth is not assessed, a veto is raised. */
export function filledForm(standard: string): AssessmentForm {
  const form = blankForm(standard);
  const lines = [...new Map(form.rows.map((row) => [row.line.id, row])).values()];
  const number = new Map(lines.map(({ line }, index) => [line.id, index]));
  const results = new Map(lines.map(({ line, points }, index) => [line.id, resultOf(index, Number(points.text))]));
  const losses = lines
    .map(({ line, points }) => lossOf(form, line.id, Number(points.text), number.get(line.id) ?? 0))
    .filter((loss) => loss !== null);
  return {
    ...form,
    about: {
      station: `沈阳市${RARE}职业技能鉴定所（第〇一二号）`,
      assessor: `欧阳${RARE}、李明、王晓东`,
      date: "2026-11-20",
    },
    rows: form.rows.map((row) => ({ ...row, result: { ...row.result, text: results.get(row.line.id) ?? "" } })),
    total: { ...form.total, points: "61.50–68.50", band: form.vetoes.length > 0 ? "不合格" : "" },
    vetoes: form.vetoes.map((veto, index) =>
      index === 1
        ? { ...veto, raised: true, grounds: "3名工作人员离职后岗位空缺，现场未见任命文件（记录 7-2）。" }
        : veto,
    ),
    losses,
    lossTotal: {
      lost: losses.reduce((sum, { lost }) => sum + Number(lost), 0).toFixed(2),
      unassessed: losses.filter(({ lost }) => lost === "").length,
    },
  };
}

function resultOf(index: number, of: number): string {
  if (index % 9 === 8) return "";
  return (index % 2 === 0 ? of : of / 2).toFixed(2);
}

function lossOf(form: AssessmentForm, line: string, of: number, index: number): FormLoss | null {
  const result = resultOf(index, of);
  const row = form.rows.find((one) => one.line.id === line);
  const title =
    row?.line.kind === "group" ? (row.indicator.text.split(" ")[1] ?? "") : (row?.title.split(" ")[1] ?? "");
  const about = { line, title, of: of.toFixed(2) };
  if (result === "") return { ...about, points: "", lost: "", why: "未评", note: "" };
  if (index % 2 === 0) return null;
  const note = index % 4 === 1 ? "第3批次考务记录缺监考签字，已当场告知，整改期限30日。" : "";
  return { ...about, points: result, lost: (of - Number(result)).toFixed(2), why: "发现2例，每例扣0.5分。", note };
}

/** A filled form that is tied to a snapshot. */
export function codedForm(standard: string): AssessmentForm {
  return {
    ...filledForm(standard),
    code: { content: "jianheng:snapshot:0123456789ab", words: "核对码 0123 4567 89ab" },
  };
}
