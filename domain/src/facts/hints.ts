import { type Figures, stateOf } from "../figures/index.ts";

/** 提示: facts that are to be seen to whatever the standard, and of which none makes points. */
export const hintFacts: readonly string[] = [
  "licence-valid",
  "licence-not-expiring",
  "licence-confirmed",
  "batches-within-licence",
  "no-batch-in-rectification",
  "incident-free.leak",
  "incident-free.mass-cheating",
  "incident-free.injury",
  "incident-free.equipment-accident",
  "incident-free.issued-without-appraisal",
  "incident-free.forged-certificate",
  "incident-free.without-standard",
  "incident-free.other",
];

/** Those that are to be told: what counts against one, and that no licence is on record. */
export function hintsIn(figures: Figures): string[] {
  return hintFacts.filter((id) => {
    const state = stateOf(figures.get(id));
    return state === "broken" || (id === "licence-valid" && state === "no-records");
  });
}
