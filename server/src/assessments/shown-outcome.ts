import type { Actor } from "@jianheng/domain/assessments";
import type { z } from "zod";
import type { shown } from "./schemas.ts";
import type { Viewed } from "./viewed.ts";

type Outcome = Pick<z.input<typeof shown>, "decision" | "vetoes" | "score" | "sentBack">;

/** What was decided, who has signed it and who is still to, and what stops it: nothing where the reader may not know. */
export function shownOutcome({ outcome, names }: Pick<Viewed, "outcome" | "names">): Outcome {
  if (!outcome) return { decision: null, vetoes: [], score: null, sentBack: null };
  const { decision, signatures, unsigned, approval, vetoes, score, sentBack } = outcome;
  const { points, low, high, of, band } = score;
  const who = (by: Actor) => names.person("person" in by ? by.person : by.system);
  return {
    decision: decision && {
      action: decision.stamp.action,
      conclusion: decision.conclusion,
      conditions: decision.conditions.map(({ what, until }) => ({ what, until })),
      at: decision.stamp.at,
      by: who(decision.stamp.by),
      signatures: signatures.map(({ person, stamp }) => ({ person: names.person(person), at: stamp.at })),
      unsigned: unsigned.map(names.person),
      approvedAt: approval?.stamp.at ?? null,
    },
    vetoes: vetoes.map(({ veto, grounds, stamp }) => ({ veto, grounds, at: stamp.at, by: who(stamp.by) })),
    score: { points, low, high, of, band },
    sentBack: sentBack?.reason ?? null,
  };
}
