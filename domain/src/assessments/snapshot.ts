import { contentHash, type Day } from "../kernel/index.ts";
import type { Edition } from "../scoring/index.ts";
import { type Result, resultOf } from "./result.ts";
import { type Objection, type Phase, phaseOf, type State, type TeamMember } from "./state.ts";
import type { Conclusion } from "./terms.ts";

/** Everything a result rests on, as data: what is printed, hashed, and shown in twenty years. */
export interface Snapshot {
  assessment: State["assessment"];
  created: State["created"];
  /** The action it was taken after. */
  after: string;
  /** Where it stood then: 不予评估 is a phase and has no band to print. */
  phase: Phase;
  opened: State["opened"];
  sheets: State["sheets"];
  choices: State["choices"];
  result: Result;
  vetoes: State["vetoes"];
  decision: State["decision"];
  team: readonly TeamMember[];
  /** Assigned in spite of a tie: the report says so. */
  overrides: readonly TeamMember[];
  signatures: State["signatures"];
  approval: State["approval"];
  publication: State["publication"];
  objections: readonly Objection[];
  appeals: State["appeals"];
}

/** The snapshot of a state with the hash of its canonical form. */
export function snapshotOf({ state, edition }: { state: State; edition: Edition }): {
  snapshot: Snapshot;
  hash: string;
} {
  const { last, scans: _, sentBack: __, closed: ___, ...kept } = state;
  const snapshot: Snapshot = {
    ...kept,
    after: last.action,
    phase: phaseOf(state),
    result: resultOf({ state, edition }),
    overrides: state.team.filter(({ override }) => override !== null),
  };
  return { snapshot, hash: contentHash(snapshot) };
}

/** What anybody may see of a published result: no person, no finding, no ground. */
export interface PublicResult {
  station: string;
  purpose: State["assessment"]["purpose"];
  edition: { standard: string; hash: string };
  reading: State["assessment"]["reading"];
  points: number | null;
  of: number;
  band: string | null;
  items: readonly { item: string; title: string; points: number | null; of: number }[];
  conclusion: Conclusion | null;
  vetoed: readonly string[];
  period: { from: string; until: string };
  snapshot: string;
}

/** The public page of a result; nothing before the first day of its publicity. */
export function findPublicResult({
  state,
  edition,
  day,
}: {
  state: State;
  edition: Edition;
  day: Day;
}): PublicResult | undefined {
  const { assessment, publication, decision, vetoes, closed } = state;
  if (publication === null || day < publication.period.from) return undefined;
  const { score } = resultOf({ state, edition });
  const { station, purpose, reading } = assessment;
  return {
    station,
    purpose,
    edition: assessment.edition,
    reading,
    points: score.points,
    of: score.of,
    band: score.band,
    items: score.items.map(({ item, title, points, of }) => ({ item, title, points, of })),
    conclusion: decision?.conclusion ?? null,
    vetoed: vetoes.map(({ veto }) => veto),
    period: publication.period,
    snapshot: closed?.snapshot ?? publication.snapshot,
  };
}
