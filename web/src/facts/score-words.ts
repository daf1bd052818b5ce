import { formatPoints } from "@jianheng/domain/kernel";
import type { Expectation } from "../api/models.ts";

/** What is sure and what is possible: `82.50–96.00分，等次未定`. */
export function scoreWords({ low, high, band }: Expectation["byFacts"]): string {
  const points = low === high ? formatPoints(low) : `${formatPoints(low)}–${formatPoints(high)}`;
  return `${points}分，${band === null ? "等次未定" : band}`;
}
