import type { FactBindings } from "@jianheng/standards";
import { type Proposal, proposalOf } from "../figures/index.ts";
import type { Day, Problem } from "../kernel/index.ts";
import type { Edition, ReadyLine } from "../scoring/index.ts";
import { passesOver } from "./departs-from.ts";
import { countsFaults, pointsOf } from "./engine-finding.ts";
import { factsIn, seenAs } from "./fact-evidence.ts";
import { boundTo, type DatedFigures } from "./fact-problems.ts";
import type { FindingInput } from "./finding.ts";
import { linesFor, linesIn } from "./parts.ts";
import { problem } from "./problem.ts";
import type { Sheet, State } from "./state.ts";
import { supplementProblems } from "./writing-problems.ts";

/** What the records of a station say of a line, as far as a judgement is held against it. */
export type Said = Pick<Proposal, "state" | "observation" | "faults">;

/**
 * Whether a line was judged against what the records of the station say without weighing them: it rests on none of the
 * figures that are offered, and earns something else than they propose. Where faults are counted, those that take off
 * more speak for themselves.
 */
export function isUnweighed(finding: FindingInput, line: ReadyLine, said: Said): boolean {
  const earned = pointsOf(finding, line);
  if (earned === null || factsIn(finding).length > 0) return false;
  if (said.observation === null) return passesOver(finding, line, said);
  const proposed = pointsOf(proposedOf(finding, said), line) ?? 0;
  return earned > proposed || (earned < proposed && !countsFaults(line));
}

/** What the records propose, as a finding. */
function proposedOf(finding: FindingInput, { observation, faults }: Said): FindingInput {
  const shown = faults.map(({ what, member }, at) => ({
    ...{ id: String(at), what, evidence: [] },
    ...(member !== null && { member }),
  }));
  return { ...finding, observation, faults: shown };
}

/**
 * The lines of a sheet that were judged so, each as what stands in the way of handing it in. A line is held against what
 * the records say today and against what they said on the day on which it was judged; whoever agrees with either is asked
 * nothing: the station may enter more after he was there. Of a sheet that was returned only the lines that it was
 * returned for are looked at: nothing else of it can be written.
 */
export function unweighedProblems(of: {
  state: State;
  sheet: Sheet;
  edition: Edition;
  bindings: FactBindings;
  /** The figures of today, and of the days of `judgedOn` as far as they are known. */
  figures: readonly DatedFigures[];
  today: Day;
}): Problem[] {
  const { state, sheet, edition, bindings, figures, today } = of;
  return linesIn(sheet.scope, linesFor(state, edition)).flatMap((line) => {
    const finding = sheet.findings[line.id];
    if (finding === undefined || supplementProblems(sheet, line.id).length > 0) return [];
    const known = figures.filter(({ day }) => day === today || day === finding.stamp.day);
    const said = known.map((one) => saidOf(line, bindings, one));
    return said.length > 0 && said.every((one) => one !== undefined && isUnweighed(finding, line, one))
      ? [against(line)]
      : [];
  });
}

/** The days before today on which lines of a sheet were judged that rest on no figures. */
export function judgedOn({ findings }: Sheet, today: Day): Day[] {
  const own = Object.values(findings).filter((one) => factsIn(one).length === 0);
  return [...new Set(own.map(({ stamp }) => stamp.day))].filter((day) => day !== today);
}

function saidOf(line: ReadyLine, bindings: FactBindings, { figures }: DatedFigures): Said | undefined {
  const seen = boundTo(line, bindings).map((where) => seenAs(where, figures.get(where.fact)));
  return proposalOf({ line, seen });
}

function against({ id }: ReadyLine): Problem {
  return problem(`$.checks.${id}`, "facts-unweighed", {
    zh: `${id}所评与台账数据不一致：请采用数据，或选“不采用”并在备注中说明理由`,
    en: `${id} is judged against the station's records: take the facts, or leave them and say why`,
  });
}
