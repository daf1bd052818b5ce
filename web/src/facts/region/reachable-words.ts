import type { Standing } from "../../api/models.ts";

/** The highest band that is left open; where something stands before every band, that. */
export function reachableWords({ reachable, failed, unrecorded }: Reachable): string {
  if (reachable === null) return "—";
  if (failed.some(({ stands }) => stands === "veto")) return "有否决情形";
  if (failed.some(({ stands }) => stands === "before")) return "前提条件未具备";
  return unrecorded.length > 0 ? `${reachable}（先决事项待确认）` : reachable;
}

type Reachable = Pick<NonNullable<Standing["now"]>, "reachable" | "failed" | "unrecorded">;
