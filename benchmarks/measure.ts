/** Timing that survives a noisy machine: both sides in turn in one process, medians, a ratio. */

export interface Comparison {
  name: string;
  ours: number;
  limit: number;
  unit: string;
  /** What stands beside ours. */
  beside: string;
  /** What the project promises, as it is stated in docs/performance.md. */
  promise: string;
}

/** The median of `values`. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Microseconds that one call of each function takes, in turn, after a warm-up: the medians of `rounds`. */
export async function inTurn({
  ours,
  limit,
  rounds,
  calls,
}: {
  ours: () => unknown;
  limit: () => unknown;
  rounds: number;
  calls: number;
}): Promise<{ ours: number; limit: number }> {
  const times: { ours: number[]; limit: number[] } = { ours: [], limit: [] };
  for (let round = -Math.ceil(rounds / 4); round < rounds; round++) {
    const [a, b] = [await timed(ours, calls), await timed(limit, calls)];
    if (round < 0) continue;
    times.ours.push(a);
    times.limit.push(b);
  }
  return { ours: median(times.ours), limit: median(times.limit) };
}

async function timed(action: () => unknown, calls: number): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    const result = action();
    if (result instanceof Promise) await result;
  }
  return ((performance.now() - start) * 1000) / calls;
}

/** One line of the report. */
export function report({ name, ours, limit, unit, beside, promise }: Comparison): string {
  const ratio = (ours / limit).toFixed(2);
  return `${name}\n  ${ours.toFixed(1)} ${unit}, ${ratio} × ${beside} (${limit.toFixed(1)} ${unit}); promised: ${promise}\n`;
}
