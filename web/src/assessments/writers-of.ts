import type { Assessment } from "../api/models.ts";

/** Who fills in a sheet, as far as the reader may know it. */
export function writersOf({ inside, reassignable }: Assessment["sheets"][number]): string {
  const known = inside ?? reassignable;
  if (known === null) return "暂不公开";
  return known.writers.map(({ name }) => name ?? "—").join("、") || "本单位有关岗位";
}
