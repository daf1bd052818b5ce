import type { Problem } from "../kernel/index.ts";
import type { Edition, VetoRaised } from "./model.ts";

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
export function vetoProblems({ data }: Edition, vetoes: readonly VetoRaised[]): Problem[] {
  const known = data.vetoes.map(({ id }) => id);
  return vetoes.flatMap(({ veto }, index) => {
    const at = `$.vetoes[${index}].veto`;
    if (!known.includes(veto)) {
      const list = known.length > 0 ? known.join("、") : "（无）";
      const message = {
        zh: `没有否决项“${veto}”，本标准有：${list}`,
        en: `no veto “${veto}”; there are: ${known.join(", ") || "none"}`,
      };
      return [{ at, code: "unknown-veto", message }];
    }
    if (vetoes.findIndex((other) => other.veto === veto) === index) return [];
    return [{ at, code: "veto-twice", message: { zh: `否决项${veto}填了两次`, en: `veto ${veto} is given twice` } }];
  });
}
