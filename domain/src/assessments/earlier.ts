import type { Words } from "../kernel/index.ts";
import { type Edition, type Observation, type Reading, type ReadyLine, readyLines } from "../scoring/index.ts";
import { countsFaults, pointsOf } from "./engine-finding.ts";
import type { FindingInput } from "./finding.ts";
import { inputOf } from "./parts.ts";
import type { Choice, Sheet, SheetFinding } from "./state.ts";

/** What an earlier assessment found on a line, in its own words and by its own rule. */
export interface EarlierLine {
  line: string;
  points: number | null;
  of: number;
  observed: Words | null;
  finding: FindingInput;
}

/** An edition with the reading that it was scored by. */
interface Under {
  edition: Edition;
  reading: Reading;
}

/**
 * The findings of an earlier assessment on the lines of a later one: those that were chosen, or those of one sheet. A
 * line is the same where its number and its title are. Give it only sheets that the reader may see.
 */
export function earlierLines(of: {
  sheets: readonly Sheet[];
  from: Readonly<Record<string, Choice>> | Sheet;
  was: Under;
  now: Under;
}): EarlierLine[] {
  const { sheets, from, was, now } = of;
  const former = new Map(readyLines(was.edition.data, was.reading).map((line) => [line.id, line]));
  return readyLines(now.edition.data, now.reading).flatMap(({ id, title }) => {
    const line = former.get(id);
    const finding = isSheet(from) ? from.findings[id] : chosenOf(sheets, from[id]);
    if (line?.title !== title || finding === undefined || finding.observation === null) return [];
    const observed = observationWords(line, finding.observation);
    return [{ line: id, points: pointsOf(finding, line), of: line.of, observed, finding: inputOf(finding) }];
  });
}

function isSheet(from: Readonly<Record<string, Choice>> | Sheet): from is Sheet {
  return typeof from.id === "string";
}

function chosenOf(sheets: readonly Sheet[], choice: Choice | undefined): SheetFinding | undefined {
  return choice && sheets.find(({ id }) => id === choice.sheet)?.findings[choice.line];
}

/** What was observed on a line, field by field; nothing where its faults say all of it. */
function observationWords(line: ReadyLine, observation: Observation): Words | null {
  const said = line.rule.fields(line.context).flatMap(({ key, label }) => {
    if (key === "faults" && countsFaults(line)) return [];
    const value = valueAt(observation, key);
    if (value === undefined || value === null) return [];
    const [zh, en] =
      typeof value === "boolean" ? (value ? ["是", "yes"] : ["否", "no"]) : [String(value), String(value)];
    return [{ zh: `${label.zh}：${zh}`, en: `${label.en}: ${en}` }];
  });
  if (said.length === 0) return null;
  return { zh: said.map(({ zh }) => zh).join("；"), en: said.map(({ en }) => en).join("; ") };
}

function valueAt(observation: Observation, key: string): unknown {
  const [name = "", index] = key.split(".");
  const value = (observation as Record<string, unknown>)[name];
  return index === undefined ? value : (value as unknown[] | undefined)?.[Number(index)];
}
