import type { State } from "@jianheng/domain/assessments";
import { canonicalJson } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import { projectObjections, projectPage } from "./project-published.ts";
import type { CachedObjection } from "./verify-store.ts";

/** What of a published result is not what its log comes to; that a snapshot is its hash, the database itself holds. */
export function wrongPublished(of: {
  state: State;
  edition: Edition;
  snapshots: readonly string[];
  page: unknown;
  objections: readonly CachedObjection[];
}): string[] {
  const { state, edition, snapshots, page, objections } = of;
  const named = [state.publication, state.closed].flatMap((one) => (one ? [one.snapshot] : []));
  const told = projectObjections(state).sort((a, b) => (a.receipt < b.receipt ? -1 : 1));
  return [
    ...(named.every((hash) => snapshots.includes(hash)) ? [] : ["snapshots"]),
    ...(canonical(projectPage({ state, edition })) === canonical(page) ? [] : ["page"]),
    ...(canonical(told) === canonical(objections.map(withTimes)) ? [] : ["objections"]),
  ];
}

/** Times as JSON of JavaScript has them, not as the database's. */
function withTimes({ received_at, answered_at, ...one }: CachedObjection) {
  return { ...one, received_at: new Date(received_at), answered_at: answered_at && new Date(answered_at) };
}

/** What is compared: the same for the same content, whatever it was read from. */
export function canonical(value: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(value ?? null)));
}
