import type { Assessment } from "../api/models.ts";

/** What whoever looks may do with an assessment now, as the server says. */
export function possibleActs({ may }: Pick<Assessment, "may">): ReadonlySet<string> {
  return new Set(may.flatMap(({ action, refusals }) => (refusals.length === 0 ? [action] : [])));
}

/** The stages that an office assigns people for: its own, until another has followed. The station's own has no team. */
export function assignableStages({ stages }: Pick<Assessment, "stages">, office: string) {
  const last = stages.map(({ openedAt }) => openedAt !== null).lastIndexOf(true);
  return stages
    .filter(({ kind, organisation }, index) => {
      return organisation.id === office && kind !== "self-assessment" && index >= last;
    })
    .map(({ kind }) => kind);
}
