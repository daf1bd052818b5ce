import { type Figure, stateOf } from "../figures/index.ts";

/** How a fact turned: what was kept or not there is broken, or what was kept is gone; or the other way. */
export type Turn = "worse" | "better";

/** How a figure turned from one day to another; undefined where nothing that counts did. */
export function turnOf(before: Count | undefined, now: Count | undefined): Turn | undefined {
  const [was, is] = [stateOf(before), stateOf(now)];
  if (was === "broken" && is === "broken") {
    const more = (now?.wrong ?? 0) - (before?.wrong ?? 0);
    return more === 0 ? undefined : more > 0 ? "worse" : "better";
  }
  if (was === is) return undefined;
  // Records that were amiss and are gone say nothing good.
  if (is === "no-records") return "worse";
  return is === "broken" ? "worse" : "better";
}

type Count = Pick<Figure, "looked" | "wrong">;
