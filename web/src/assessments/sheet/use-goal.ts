import { useEffect, useState } from "react";

/** A line to be gone to: once it is drawn it is brought into sight, and its first input has the focus. */
export function useGoal(): (line: string) => void {
  const [goal, setGoal] = useState<string>();
  useEffect(() => {
    if (goal === undefined) return;
    const row = document.getElementById(`line-${goal}`);
    row?.scrollIntoView();
    row?.querySelector<HTMLElement>("td input:not(:disabled), td select:not(:disabled), td button")?.focus({
      preventScroll: true,
    });
    setGoal(undefined);
  }, [goal]);
  return setGoal;
}
