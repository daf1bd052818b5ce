/** Which of `gains` reach `need` with the fewest of them, then with the least surplus, then earliest in the list. */

/**
 * Indexes into `gains`, in order; undefined when all of them together don't reach `need`.
 * Sums are the bits of a BigInt: bit s of `after[i][k]` says that k of the gains from i on can sum to s.
 */
export function findFewest(gains: readonly number[], need: number): number[] | undefined {
  const size = fewestCount(gains, need);
  if (size === undefined) return undefined;
  const after = sumsAfter(gains, size);
  const sums = (after[0]?.[size] ?? 0n) >> BigInt(need);
  const goal = need + lowestBit(sums);
  return pick({ gains, after, size, goal });
}

/** How many are needed at least: the largest first. */
function fewestCount(gains: readonly number[], need: number): number | undefined {
  let sum = 0;
  const down = [...gains].sort((a, b) => b - a);
  const last = down.findIndex((gain) => {
    sum += gain;
    return sum >= need;
  });
  return last < 0 ? undefined : last + 1;
}

function sumsAfter(gains: readonly number[], size: number): bigint[][] {
  const none = Array.from({ length: size + 1 }, (_, count) => (count === 0 ? 1n : 0n));
  const after: bigint[][] = [none];
  for (const gain of [...gains].reverse()) {
    const rest = after[0] ?? none;
    const shift = BigInt(gain);
    after.unshift(rest.map((sums, count) => sums | ((rest[count - 1] ?? 0n) << shift)));
  }
  return after;
}

function lowestBit(sums: bigint): number {
  return (sums & -sums).toString(2).length - 1;
}

interface Search {
  gains: readonly number[];
  after: readonly bigint[][];
  size: number;
  goal: number;
}

function pick({ gains, after, size, goal }: Search): number[] {
  const chosen: number[] = [];
  let left = goal;
  gains.forEach((gain, index) => {
    const open = size - chosen.length;
    if (open === 0 || gain > left) return;
    const rest = after[index + 1]?.[open - 1] ?? 0n;
    if (((rest >> BigInt(left - gain)) & 1n) === 0n) return;
    chosen.push(index);
    left -= gain;
  });
  return chosen;
}
