import { contentHash } from "../kernel/index.ts";
import type { Edition } from "../scoring/index.ts";
import { type Result, resultOf } from "./result.ts";
import type { Objection, State, TeamMember } from "./state.ts";

/** Everything a result rests on, as data: what is printed, hashed, and shown in twenty years. */
export interface Snapshot {
  assessment: State["assessment"];
  /** The action it was taken after. */
  after: string;
  result: Result;
  vetoes: State["vetoes"];
  decision: State["decision"];
  team: readonly TeamMember[];
  /** Assigned in spite of a tie: the report says so. */
  overrides: readonly TeamMember[];
  signatures: State["signatures"];
  approval: State["approval"];
  objections: readonly Objection[];
  appeals: State["appeals"];
}

/** The snapshot of a state with the hash of its canonical form. */
export function snapshotOf({ state, edition }: { state: State; edition: Edition }): {
  snapshot: Snapshot;
  hash: string;
} {
  const { assessment, last, vetoes, decision, team, signatures, approval, objections, appeals } = state;
  const snapshot: Snapshot = {
    assessment,
    after: last.action,
    result: resultOf({ state, edition }),
    vetoes,
    decision,
    team,
    overrides: team.filter(({ override }) => override !== null),
    signatures,
    approval,
    objections,
    appeals,
  };
  return { snapshot, hash: contentHash(snapshot) };
}

/** What anybody may see of a published result: no person, no finding, no ground. */
export interface PublicResult {
  station: string;
  purpose: string;
  edition: { standard: string; hash: string };
  reading: string;
  points: number | null;
  of: number;
  band: string | null;
  items: readonly { item: string; title: string; points: number | null; of: number }[];
  conclusion: string | null;
  vetoed: readonly string[];
  period: { from: string; until: string };
  snapshot: string;
}

/** The public page of a result; nothing before it is published. */
export function findPublicResult({ state, edition }: { state: State; edition: Edition }): PublicResult | undefined {
  const { assessment, publication, decision, vetoes, closed } = state;
  if (publication === null) return undefined;
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
