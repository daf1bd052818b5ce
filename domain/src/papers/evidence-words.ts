import { type Evidence, type Fault, factsIn, type Question } from "../assessments/index.ts";

/** The first digits of a file's digest: which file it was, also when its name is another. */
const DIGITS = 8;

/** One piece of evidence in words, with what tells it from any other. */
export function evidenceWords(evidence: Evidence): string {
  switch (evidence.kind) {
    case "file":
      return `文件${evidence.caption ? `“${evidence.caption}”` : ""}（摘要${evidence.digest.slice(0, DIGITS)}）`;
    case "photo":
      return `照片（${[...photoWords(evidence), `摘要${evidence.digest.slice(0, DIGITS)}`].join("，")}）`;
    case "interview":
      return `访谈${evidence.with}（${evidence.on}）`;
    case "record":
      return `记录${evidence.caption ? `“${evidence.caption}”` : evidence.record.id}`;
    case "fact":
      return factWords(evidence);
  }
}

type FactEvidence = Extract<Evidence, { kind: "fact" }>;

/** Figures as they stood, each with the records that count against it; several of one day are told in one sentence. */
export function factWords(...facts: readonly FactEvidence[]): string {
  const days = [...new Set(facts.map(({ day }) => day))];
  const sentences = days.map((day) => {
    const told = facts.filter((one) => one.day === day);
    const [first, ...more] = told;
    if (first && more.length === 0) {
      const against = recordWords(first);
      return `依据数据：${first.words}（截至${day}${against === "" ? "" : `，${against}`}）`;
    }
    const each = told.map((one) => (one.records.length === 0 ? one.words : `${one.words}（${recordWords(one)}）`));
    return `依据数据（截至${day}）：${each.join("；")}`;
  });
  return sentences.join("\n");
}

/** The records that count against a figure: the first of them where there are more. */
function recordWords({ wrong, records }: FactEvidence): string {
  const more = wrong > records.length ? `等${wrong}项` : "";
  return records.length === 0 ? "" : `涉及记录：${records.map(({ name }) => name).join("、")}${more}`;
}

function photoWords({ taken, place }: Extract<Evidence, { kind: "photo" }>): string[] {
  const from = (stated: "by-photo" | "by-person") => (stated === "by-photo" ? "照片自带" : "人工填写");
  return [
    ...(taken ? [`拍摄于${taken.at.slice(0, 16).replace("T", " ")}（${from(taken.stated)}）`] : []),
    ...(place ? [`地点${place.words}（${from(place.stated)}）`] : []),
  ];
}

/** What was found wrong, one by one, each with the check of a group that it concerns. */
export function faultWords(faults: readonly Fault[]): string {
  return faults
    .map(({ what, member }, at) => `${at + 1}．${member === undefined ? "" : `${member} `}${what}`)
    .join("\n");
}

/** What a finding and its faults rest on. A figure is told once: beside a fault stands a part of the line's own. */
export function allEvidence(of: { faults: readonly Fault[]; evidence: readonly Evidence[] }): string {
  const facts = factWords(...factsIn(of));
  const others = of.evidence.filter(({ kind }) => kind !== "fact").map(evidenceWords);
  const whole = facts === "" ? others : [...others, facts];
  const each = of.faults.flatMap(({ evidence }, at) =>
    evidence.filter(({ kind }) => kind !== "fact").map((one) => `问题${at + 1}：${evidenceWords(one)}`),
  );
  return [...whole, ...each].join("\n");
}

/** What was asked on site, and what was said. */
export function questionWords(questions: readonly Question[]): string {
  return questions
    .map(
      ({ question, answer, answered }) =>
        `问：${question}　答：${answered ? (answer ?? "已回答") : `未能回答${answer ? `（${answer}）` : ""}`}`,
    )
    .join("\n");
}

/** Why a line earns what it earns, without the faults that the rule names: they are listed beside it, each with its evidence. */
export function plainWhy(why: string, faults: readonly Fault[]): string {
  const named = faults.map(({ what }) => what).join("；");
  return named !== "" && why.endsWith(`：${named}`) ? why.slice(0, -named.length - 1) : why;
}
