import type { Problem, Words } from "../kernel/index.ts";
import type { Edition } from "./model.ts";
import type { Placed } from "./sheet-schema.ts";

/** A sheet of another standard, or of another edition of this one. What is no text is the schema's to refuse. */
export function standardProblems(
  { data, hash }: Edition,
  { standard, edition: given }: { standard?: unknown; edition?: unknown },
): Problem[] {
  if (typeof standard === "string" && standard !== data.id) {
    const message = {
      zh: `此表属于“${standard}”，不是“${data.id}”`,
      en: `this sheet is of “${standard}”, not “${data.id}”`,
    };
    return [{ at: "$.standard", code: "other-standard", message }];
  }
  if (typeof given !== "string" || given === hash) return [];
  const message = {
    zh: "此表按标准的另一版本编制，请用现版本重新导出",
    en: "made for another edition of this standard; export it anew",
  };
  return [{ at: "$.edition", code: "other-edition", message }];
}

/** Vetoes that the standard has not, or given twice. */
export function vetoProblems({ data }: Edition, vetoes: readonly Placed<{ veto: string }>[]): Problem[] {
  const known = data.vetoes.map(({ id }) => id);
  const seen = new Set<string>();
  return vetoes.flatMap(({ entry: { veto }, index }) => {
    const at = `$.vetoes[${index}].veto`;
    if (!known.includes(veto)) return [{ at, code: "unknown-veto", message: unknownVeto(veto, known) }];
    if (seen.has(veto)) {
      const message = { zh: `否决项${veto}填了两次，请删去一条`, en: `veto ${veto} is given twice; remove one` };
      return [{ at, code: "veto-twice", message }];
    }
    seen.add(veto);
    return [];
  });
}

function unknownVeto(veto: string, known: readonly string[]): Words {
  return {
    zh: `没有否决项“${veto}”，本标准有：${known.join("、") || "（无）"}`,
    en: `no veto “${veto}”; there are: ${known.join(", ") || "none"}`,
  };
}
