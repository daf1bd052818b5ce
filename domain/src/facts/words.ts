import type { Gate } from "@jianheng/standards";
import { type Points, shortPoints, type Words } from "../kernel/index.ts";
import type { GateState } from "./gate.ts";

/** How a gate is told; a veto (否决情形) is a situation: it is there, or it is not. */
export function verdictWords({ state, stands }: { state: GateState; stands: Gate["stands"] }): Words {
  return stands === "veto" ? VETO[state] : ASKED[state];
}

const ASKED: Readonly<Record<GateState, Words>> = {
  passed: { zh: "符合", en: "met" },
  failed: { zh: "不符合", en: "not met" },
  "no-records": { zh: "无记录", en: "no records" },
  "not-seen": { zh: "未见", en: "not seen" },
};

const NOT_SO: Words = { zh: "未见此情形", en: "not the case by the records" };
const VETO: Readonly<Record<GateState, Words>> = {
  passed: NOT_SO,
  failed: { zh: "有此情形", en: "the case by the records" },
  "no-records": ASKED["no-records"],
  "not-seen": NOT_SO,
};

/** How a gate stands to a result. */
export const standsWords: Readonly<Record<Gate["stands"], Words>> = {
  before: { zh: "前提条件", en: "condition" },
  veto: { zh: "否决情形", en: "veto" },
  rule: { zh: "其他要求", en: "asked besides" },
};

/** What lifts a station into the next band: how many points, and the fewest lines that have them; else why not. */
export function nextBandWords(of: {
  next: { target: string | null; need: Points | null; lines: readonly unknown[]; why: string | null };
  /** Whether something stands before its band whatever the points. */
  hindered: boolean;
}): Words {
  const { target, need, lines, why } = of.next;
  if (target === null || need === null)
    return { zh: `${why ?? "没有更高的等次"}。`, en: why ?? "there is no higher band" };
  const [points, count] = [shortPoints(need), lines.length];
  return {
    zh: `按已知得分计，${of.hindered ? "分数" : ""}升到“${target}”还差${points}分${count > 0 ? `，至少补足以下${count}条：` : `。${why ?? ""}`}`,
    en: `${points} short of ${of.hindered ? "the points of " : ""}${target} by what is known${count > 0 ? `; the fewest lines, ${count}:` : `. ${why ?? ""}`}`,
  };
}

/**
 * What a line on the way to the next band lacks, where no record is known to be at fault: nothing is on record, or what is
 * there is in order and leaves the rest to a person. Nothing where figures tell what counts against it.
 */
export function missingWords({ proposal, from, person }: MissingOn): Words | undefined {
  const self = from === "self";
  if (proposal === null) return byPerson({ self, person });
  const states = proposal.figures.map(({ state }) => state);
  if (states.includes("broken")) return undefined;
  if (proposal.state === "no-records") return self ? said(NOTHING) : NOTHING;
  if (self) return said(NO_FAULT);
  return states.includes("no-records") ? PARTLY : IN_PART;
}

interface MissingOn {
  /** What records say of it; null where only a person can judge. */
  proposal: { state: string; figures: readonly { state: string }[] } | null;
  /** Where its points come from. */
  from: "facts" | "self" | "open";
  /** Why only a person can judge. */
  person: string | null;
}

function byPerson({ self, person }: { self: boolean; person: string | null }): Words {
  const words =
    person === null
      ? { zh: "须人工核查。", en: "for a person to look at" }
      : { zh: `须由人判断：${person}。`, en: `for a person to judge: ${person}` };
  return self ? said(words) : words;
}

/** Of a line whose points the station took from itself. */
function said({ zh, en }: Words): Words {
  return { zh: `自评失分，${zh}`, en: `lost in the self-assessment; ${en}` };
}

const NOTHING: Words = { zh: "台账没有可依据的记录。", en: "nothing is on record" };
const NO_FAULT: Words = { zh: "台账未见问题。", en: "the records show no fault" };
const PARTLY: Words = {
  zh: "台账未见问题，但有的事项无记录，须人工核查后计分。",
  en: "the records show no fault, but some of it has none: for a person to look at",
};
const IN_PART: Words = {
  zh: "台账未见问题，但只能反映本条的一部分，其余须人工核查后计分。",
  en: "the records show no fault, but see a part of it only: the rest is for a person to look at",
};

/** Where the points of a line come from. */
export const fromWords = {
  facts: { zh: "台账", en: "records" },
  self: { zh: "自评", en: "self-assessment" },
  open: { zh: "未知", en: "not known" },
} as const satisfies Record<string, Words>;
