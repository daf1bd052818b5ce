import type { AssessmentForm, FormVeto } from "@jianheng/domain/forms";
import { CODE, INSET, pitchOf, SMALL } from "./geometry.ts";
import type { SourceRow } from "./grid.ts";

const SIGNATURES = ["评估人员（签字）", "评估组长（签字）", "被评估单位负责人（签字、盖章）"];
const DATE = "年　　月　　日";

/**
 * What follows the last check, in the same columns: sum, band, vetoes, signatures, small print. It stays together:
 * nobody signs a page that says nothing.
 */
export function closingRows(form: AssessmentForm): SourceRow[] {
  return [
    totalRow(form),
    ...bandRows(form),
    ...form.vetoes.map((veto, index) => vetoRow(veto, index)),
    ...SIGNATURES.map((label, index) => signatureRow(label, index)),
    smallPrint(form),
  ];
}

function totalRow({ total }: AssessmentForm): SourceRow {
  return {
    cut: "good",
    least: 24,
    cells: [
      { column: 0, colspan: 3, style: "label", text: "合计" },
      { column: 3, style: "points", text: total.of, sum: true },
      { column: 4, style: "label", text: "得分合计" },
      { column: 5, style: "result", text: total.points.replace("–", "–\n"), sum: true },
    ],
  };
}

function bandRows({ total: { band, bands } }: AssessmentForm): SourceRow[] {
  if (bands === "") return [];
  return [
    {
      cut: "never",
      least: 24,
      cells: [
        { column: 0, colspan: 2, style: "label", text: "评定等级" },
        { column: 2, style: "center", text: band },
        { column: 3, colspan: 3, style: "text", text: bands },
      ],
    },
  ];
}

function vetoRow({ text, raised, grounds }: FormVeto, index: number): SourceRow {
  const found = raised ? `\n已认定。依据：${grounds}` : "";
  return {
    cut: "never",
    cells: [
      { column: 0, style: "label", key: "vetoes", text: "否决项" },
      { column: 1, colspan: 5, style: "text", mark: raised, text: `${index + 1}．${text}${found}` },
    ],
  };
}

function signatureRow(label: string, index: number): SourceRow {
  return {
    cut: "never",
    least: index === SIGNATURES.length - 1 ? 62 : 46,
    cells: [
      { column: 0, colspan: 2, style: "label", text: label },
      { column: 2, colspan: 4, style: "sign", text: DATE },
    ],
  };
}

/** With a code, it stands at the right of the small print: on the page that is signed. */
function smallPrint({ notes, source, edition, name, code }: AssessmentForm): SourceRow {
  const lines = [...notes, `标准：${name}（版本校验值 ${edition.slice(0, 16)}）。`, `来源：${source}`];
  const print = { column: 0, style: "small", text: `说明：${lines.join("\n")}` } as const;
  if (code === undefined) return { cut: "never", cells: [{ ...print, colspan: 6 }] };
  const { content, words } = code;
  return {
    cut: "never",
    least: CODE + pitchOf(SMALL) + 2 * INSET.y,
    cells: [
      { ...print, colspan: 4 },
      { column: 4, colspan: 2, style: "code", text: words, code: content },
    ],
  };
}
