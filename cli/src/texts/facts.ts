import type { Language } from "@jianheng/domain/kernel";

const zh = {
  head: ({ name, day }: { name: string; day: string }) => `${name}　今日体检，截至${day}的台账记录`,
  byFacts: (words: string) => `仅凭台账：${words}`,
  withSelf: ({ words, on }: { words: string; on: string }) => `台账加自评：${words}（自评提交于${on}）`,
  noSelf: "台账加自评：没有已提交的自评",
  hindrance: ({ words, gates }: Named) => `${words}：${gates.join("；")}`,
  toMend: ({ line, title, gain, what }: Lifting) => `${line} ${title}（${gain}分）：${what}`,
  lost: (count: number) => `失分的条目（${count}）：`,
  line: ({ line, title, points, of, from, what }: Earned) =>
    `${line} ${title}　${points} / ${of}（${from}）${what && `：${what}`}`,
  gates: (count: number) => `条件和情形（${count}）：`,
  gate: ({ stands, text, source, verdict, what }: Told) => `${stands}　${text}（${source}）　${verdict}：${what}`,
  unseen: ({ count, vetoes }: { count: number; vetoes: readonly string[] }) =>
    `另有${count}项否决情形台账不能反映，须由人核查：${vetoes.join("；")}`,
  between: "；",
  figure: ({ words, records, more }: Figured) =>
    `${words}${records.length > 0 ? `：${records.join("、")}${more > 0 ? `等${records.length + more}项` : ""}` : ""}`,
  part: ({ title, count }: { title: string; count: number }) => `${title}（${count}）`,
  hints: "提示（不计分，适用于各标准）",
  states: { broken: "不符合", kept: "符合", "no-records": "无记录" } as Record<string, string>,
};

interface Named {
  words: string;
  gates: readonly string[];
}

interface Lifting {
  line: string;
  title: string;
  gain: string;
  what: string;
}

interface Earned extends Omit<Lifting, "gain"> {
  points: string;
  of: string;
  from: string;
}

interface Told {
  stands: string;
  text: string;
  source: string;
  verdict: string;
  what: string;
}

interface Figured {
  words: string;
  records: readonly string[];
  /** Of those that count against it and are not named. */
  more: number;
}

const en: typeof zh = {
  head: ({ name, day }) => `${name}, records as of ${day}`,
  byFacts: (words) => `by records alone: ${words}`,
  withSelf: ({ words, on }) => `with its self-assessment of ${on}: ${words}`,
  noSelf: "with its self-assessment: none was handed in",
  hindrance: ({ words, gates }) => `${words}: ${gates.join("; ")}`,
  toMend: ({ line, title, gain, what }) => `${line} ${title} (${gain}): ${what}`,
  lost: (count) => `lines that lose points (${count}):`,
  line: ({ line, title, points, of, from, what }) =>
    `${line} ${title} ${points} / ${of} (${from})${what && `: ${what}`}`,
  gates: (count) => `conditions and vetoes (${count}):`,
  gate: ({ stands, text, source, verdict, what }) => `${stands} ${text} (${source}) ${verdict}: ${what}`,
  unseen: ({ count, vetoes }) => `${count} more vetoes that no record tells of, for a person: ${vetoes.join("; ")}`,
  between: "; ",
  figure: ({ words, records, more }) =>
    `${words}${records.length > 0 ? `: ${records.join(", ")}${more > 0 ? ` and ${more} more` : ""}` : ""}`,
  part: ({ title, count }) => `${title} (${count})`,
  hints: "to be seen to whatever the standard, without points",
  states: { broken: "not met", kept: "met", "no-records": "no records" },
};

export const factTexts: Record<Language, typeof zh> = { zh, en };
