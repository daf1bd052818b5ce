import { formatPoints, type Problem } from "../kernel/index.ts";
import type { Edition, ReadyLine } from "../scoring/index.ts";
import { pointsOf } from "./engine-finding.ts";
import { linesFor, linesIn } from "./parts.ts";
import { problem } from "./problem.ts";
import type { Sheet, SheetFinding, State } from "./state.ts";

/**
 * Why a sheet can't be handed in yet: every check looked at (also what conforms: nothing is pre-marked), every lost
 * point with a fault in words, every fault with evidence where the stage asks for it.
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
  return linesIn(sheet.scope, linesFor(state, edition)).flatMap((line) => {
    const finding = sheet.findings[line.id];
    return [
      ...untouched(line, finding, sheet),
      ...(finding ? [...faultMissing(line, finding), ...membersDisagree(line, finding, sheet)] : []),
      ...(finding && needsEvidence ? evidenceMissing(finding) : []),
    ];
  });
}

function untouched(line: ReadyLine, finding: SheetFinding | undefined, { touched }: Sheet): Problem[] {
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
function faultMissing(line: ReadyLine, finding: SheetFinding): Problem[] {
  const earned = pointsOf(finding, line);
  if (earned === null || earned >= line.scope.best || finding.faults.length > 0) return [];
  const lost = formatPoints(line.scope.best - earned);
  const message = {
    zh: `${line.id}失${lost}分，请列出问题`,
    en: `${line.id} loses ${lost}; list at least one fault for it`,
  };
  return [problem(`$.checks.${line.id}.faults`, "fault-missing", message)];
}

/** In a group, a check that does not conform has a fault of its own, and one that conforms has none. */
function membersDisagree(line: ReadyLine, { faults }: SheetFinding, { touched }: Sheet): Problem[] {
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

function evidenceMissing({ line, faults }: SheetFinding): Problem[] {
  return faults.flatMap(({ evidence }, index) => {
    if (evidence.length > 0) return [];
    const message = {
      zh: `${line}第${index + 1}个问题还没有证据`,
      en: `fault ${index + 1} of ${line} has no evidence`,
    };
    return [problem(`$.checks.${line}.faults[${index}].evidence`, "evidence-missing", message)];
  });
}
