import type { Conflict, Evidence, Fault, FindingInput, Question } from "@jianheng/domain/assessments";
import type { Field, ReadyLine } from "@jianheng/domain/scoring";
import { wordsOfEvidence } from "./drawer/evidence-words.ts";
import { fieldsOf, inputsOf } from "./observe.ts";

/** What collides: 评查记录, 备注, or an entry of a list, by its own words. */
export function wordsOfPlace({ at, base, mine, theirs }: Conflict): string {
  const [name = ""] = at.split(".");
  const entry = [base, mine, theirs].find((side) => typeof side === "object" && side !== null);
  const own = name === "faults" || name === "questions" ? nameOf(entry) : "";
  return `${PLACES[name] ?? at}${own === "" ? "" : `“${own}”`}`;
}

const PLACES: Readonly<Record<string, string>> = {
  observation: "评查记录",
  note: "备注",
  faults: "问题",
  evidence: "证据",
  questions: "提问",
  touched: "是否符合",
};

/** One side of a collision in words; what was observed, by the names of its fields. */
export function wordsOfSide({ at }: Conflict, side: unknown, line: ReadyLine): string {
  if (side === null || side === undefined) return at === "observation" ? "（未评）" : "（没有）";
  if (typeof side === "boolean") return side ? "符合" : "不符合";
  const [name] = at.split(".");
  if (name === "observation") return wordsOfObservation(line, side as FindingInput["observation"]);
  if (name === "faults") return wordsOfFault(side as Fault);
  if (name === "evidence") return wordsOfEvidence(side as Evidence, () => undefined);
  if (name === "questions") return wordsOfQuestion(side as Question);
  return String(side);
}

function wordsOfObservation(line: ReadyLine, observation: FindingInput["observation"]): string {
  const inputs = inputsOf(line, observation);
  const said = fieldsOf(line).flatMap((field) => {
    const input = inputs[field.key];
    return input === undefined ? [] : [`${field.label.zh}：${wordsOfInput(field, input)}`];
  });
  return said.length === 0 ? "已查" : said.join("；");
}

function wordsOfInput({ type, levels = [], levelWords = [] }: Field, input: string): string {
  if (type === "yes-no") return input === "true" ? "是" : "否";
  return type === "level" ? (levelWords[levels.indexOf(Number(input))]?.zh ?? input) : input;
}

function wordsOfFault({ what, member, evidence }: Fault): string {
  const rest = evidence.length === 0 ? "" : `（证据${evidence.length}份）`;
  return `${member === undefined ? "" : `${member} `}${what}${rest}`;
}

function wordsOfQuestion({ question, answer, answered }: Question): string {
  return `${question}${answer === null ? "" : `，答：${answer}`}（${answered ? "答对" : "未答对"}）`;
}

function nameOf(entry: unknown): string {
  const { what, question } = (entry ?? {}) as { what?: string; question?: string };
  return what ?? question ?? "";
}
