import type { ReadyLine } from "@jianheng/domain/scoring";
import { useCallback, useState } from "react";
import type { Filter } from "./filters.ts";
import { useGoal } from "./use-goal.ts";

/** Which lines are shown. A line stays where one works on it, until another filter is chosen. */
export function useShown(lines: readonly ReadyLine[]) {
  const [filter, setFilter] = useState<Filter>("all");
  const [shown, setShown] = useState(lines);
  const setGoal = useGoal();
  const choose = (next: Filter, those: readonly ReadyLine[]) => {
    setFilter(next);
    setShown(those);
  };
  /** To a line, or to that of a check; all are shown where it is not among those that are. */
  const goTo = useCallback(
    (id: string) => {
      const line = lines.find((one) => one.id === id || one.memberIds.includes(id));
      if (!line) return;
      if (!shown.includes(line)) {
        setFilter("all");
        setShown(lines);
      }
      setGoal(line.id);
    },
    [lines, shown, setGoal],
  );
  return { filter, shown, choose, goTo };
}
