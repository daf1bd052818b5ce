import type { Evidence, Fault, FindingInput } from "@jianheng/domain/assessments";
import type { Day, Dice } from "@jianheng/domain/kernel";
import { type Field, putValue, type ReadyLine } from "@jianheng/domain/scoring";
import { pick, thrownId } from "../dice.ts";
import { ANSWERS, CONFORMS, FAULTS, SPOKEN_WITH } from "./words.ts";

interface Observing {
  line: ReadyLine;
  dice: Dice;
  day: Day;
  /** Whether the assessor sees something wrong. */
  faulty: boolean;
  /** Whether each fault rests on an interview. */
  evidence: boolean;
}

/** What fields hold where nothing is wrong, by the name before the point; of levels the highest. */
const WELL: Readonly<Record<string, unknown>> = {
  met: true,
  documented: true,
  approved: true,
  network: true,
  office: true,
  parts: true,
  serious: false,
  asked: 5,
  unanswered: 0,
  computersShort: 0,
  errors: 0,
  sampled: 20,
  ratio: 12,
  deduct: "0",
};
/** What the first of these that a line has holds where something is. */
const BADLY: Readonly<Record<string, unknown>> = {
  met: false,
  parts: false,
  unanswered: 3,
  computersShort: 1,
  errors: 2,
  ratio: 10,
  deduct: "1",
};

/** What an assessor writes of a line: that it conforms, or one thing that is wrong with it, in words of that kind. */
export function findingOf(of: Observing): FindingInput {
  const { line, faulty, dice } = of;
  const fields = line.rule.fields(line.context);
  const spoilt = faulty ? fields.find(({ key, type }) => type === "level" || nameOf(key) in FAULTS) : undefined;
  const faults = spoilt ? [faultOf(of, pick(dice, FAULTS[nameOf(spoilt.key)] ?? FAULTS.met))] : [];
  const observation: Record<string, unknown> = {};
  for (const field of fields) {
    const value = heldBy({ field, spoilt, reason: faults[0]?.what ?? CONFORMS });
    if (value !== undefined) putValue(observation, field.key, value);
  }
  const note = faults.length === 0 && dice(12) === 0 ? CONFORMS : null;
  return { line: line.id, observation, note, faults, evidence: [], questions: questionsOf(of, observation) };
}

function heldBy({ field, spoilt, reason }: { field: Field; spoilt: Field | undefined; reason: string }): unknown {
  const name = nameOf(field.key);
  // Faults are listed, never counted by hand.
  if (name === "faults") return undefined;
  if (field.type === "text") return field.optional && spoilt === undefined ? undefined : reason;
  if (field.type === "level") {
    const [best, next] = [...(field.levels ?? [])].sort((a, b) => b - a);
    return field === spoilt ? next : best;
  }
  if (!(name in WELL)) throw new Error(`nobody has made up what “${field.key}” holds`);
  return field === spoilt ? BADLY[name] : WELL[name];
}

function faultOf({ line, dice, day, evidence }: Observing, what: string): Fault {
  const { memberIds } = line;
  const member = memberIds[dice(Math.max(memberIds.length, 1))];
  const spoken: Evidence = {
    kind: "interview",
    id: thrownId(dice),
    with: pick(dice, SPOKEN_WITH),
    on: day,
    questions: [],
  };
  return { id: thrownId(dice), what, ...(member !== undefined && { member }), evidence: evidence ? [spoken] : [] };
}

/** On site the questions of an interview are listed, as many as are counted. */
function questionsOf({ dice, evidence }: Observing, { asked, unanswered }: Record<string, unknown>) {
  if (!evidence || typeof asked !== "number" || typeof unanswered !== "number") return [];
  return Array.from({ length: asked }, (_, at) => {
    const answered = at >= unanswered;
    const { question, answer } = ANSWERS[at % ANSWERS.length] ?? ANSWERS[0];
    return { id: thrownId(dice), question, answer: answered ? answer : null, answered };
  });
}

/** The name of a field, without its place in a list. */
function nameOf(key: string): string {
  return key.split(".")[0] ?? key;
}
