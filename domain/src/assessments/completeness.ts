import { formatPoints, type Problem } from "../kernel/index.ts";
import type { Edition, ReadyLine } from "../scoring/index.ts";
import { departsFrom } from "./departs-from.ts";
import { pointsOf } from "./engine-finding.ts";
import type { FindingInput } from "./finding.ts";
import { linesFor, linesIn } from "./parts.ts";
import { problem } from "./problem.ts";
import type { Sheet, State } from "./state.ts";

/** What completeness looks at: what was found and looked at, by whomever. */
interface Written {
  findings: Readonly<Record<string, FindingInput>>;
  touched: Readonly<Record<string, { conforms: boolean }>>;
}

/**
 * Why a sheet can't be handed in yet: every check looked at (also what conforms: nothing is pre-marked), every lost
 * point with a fault in words, every fault with evidence where the stage asks for it, a reason where a fact that was
 * taken is judged otherwise.
 */
export function completenessProblems({
  state,
  sheet,
  edition,
}: {
  state: State;
  sheet: Sheet;
  edition: Edition;
}): Problem[] {
  const needsEvidence = state.assessment.settings.evidenceForFaults.includes(sheet.stage);
  return gapsOf({ ...sheet, lines: linesIn(sheet.scope, linesFor(state, edition)), needsEvidence });
}

/** The same of what is written on the lines of a sheet, for whoever has no state: the page on which it is written. */
export function gapsOf({
  lines,
  needsEvidence,
  ...written
}: Written & { lines: readonly ReadyLine[]; needsEvidence: boolean }): Problem[] {
  return lines.flatMap((line) => {
    const finding = written.findings[line.id];
    return [
      ...untouched(line, finding, written),
      ...(finding ? [...faultMissing(line, finding), ...disagreements(line, finding, written.touched)] : []),
      ...(finding ? reasonMissing(line, finding) : []),
      ...(finding && needsEvidence ? evidenceMissing(finding) : []),
    ];
  });
}

/** Where what is said to conform has a fault, or what is said not to has none: of the line, and of each check of a group. */
export function disagreements(line: ReadyLine, finding: FindingInput, touched: Written["touched"]): Problem[] {
  return [...metWithFault(line, finding), ...membersDisagree(line, finding, touched)];
}

function untouched(line: ReadyLine, finding: FindingInput | undefined, { touched }: Written): Problem[] {
  const checks = line.memberIds.filter((id) => touched[id] === undefined);
  const missing = [...checks, ...(finding && finding.observation !== null ? [] : [line.id])];
  return missing.map((id) =>
    problem(`$.checks.${id}`, "untouched", {
      zh: `${id}还没有评，符合的也要逐条确认`,
      en: `${id} has not been looked at; what conforms has to be said too`,
    }),
  );
}

/** Points that the reading itself withholds from the best finding need no fault. */
function faultMissing(line: ReadyLine, finding: FindingInput): Problem[] {
  const earned = pointsOf(finding, line);
  if (earned === null || earned >= line.scope.best || finding.faults.length > 0) return [];
  const lost = formatPoints(line.scope.best - earned);
  const message = {
    zh: `${line.id}失${lost}分，请列出问题`,
    en: `${line.id} loses ${lost}; list at least one fault for it`,
  };
  return [problem(`$.checks.${line.id}.faults`, "fault-missing", message)];
}

/** Who judges otherwise than the facts that he took says why. */
export function reasonMissing(line: ReadyLine, finding: FindingInput): Problem[] {
  if (finding.note !== null || !departsFrom(finding, line)) return [];
  const message = {
    zh: `${line.id}与采用的数据不一致：请在备注中说明改判理由`,
    en: `${line.id} is judged otherwise than the facts taken for it; say why in its note`,
  };
  return [problem(`$.checks.${line.id}`, "reason-for-change", message)];
}

/** Where all is there or nothing, a fault says that not all is. */
function metWithFault({ id, rule }: ReadyLine, { observation, faults }: FindingInput): Problem[] {
  if (rule.kind !== "all-or-nothing" || observation?.met !== true || faults.length === 0) return [];
  const message = {
    zh: `${id}评为符合，却列有问题，请改正其一`,
    en: `${id} is said to conform and has a fault; correct one`,
  };
  return [problem(`$.checks.${id}`, "conforms-with-fault", message)];
}

/** In a group, a check that does not conform has a fault of its own, and one that conforms has none. */
function membersDisagree(line: ReadyLine, { faults }: FindingInput, touched: Written["touched"]): Problem[] {
  return line.memberIds.flatMap((id) => {
    const conforms = touched[id]?.conforms;
    const named = faults.some(({ member }) => member === id);
    if (conforms === undefined || conforms !== named) return [];
    const message = conforms
      ? { zh: `${id}标为符合，却列有问题，请改正其一`, en: `${id} is said to conform and has a fault; correct one` }
      : { zh: `${id}标为不符合，请列出它的问题`, en: `${id} is said not to conform; list its fault` };
    return [problem(`$.checks.${id}`, conforms ? "conforms-with-fault" : "fault-missing", message)];
  });
}

function evidenceMissing({ line, faults }: FindingInput): Problem[] {
  return faults.flatMap(({ evidence }, index) => {
    if (evidence.length > 0) return [];
    const message = {
      zh: `${line}第${index + 1}个问题还没有证据`,
      en: `fault ${index + 1} of ${line} has no evidence`,
    };
    return [problem(`$.checks.${line}.faults[${index}].evidence`, "evidence-missing", message)];
  });
}
