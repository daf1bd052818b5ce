import type { Assessment } from "../api/models.ts";

/** Who fills in a sheet, as far as the reader may know it; the station's own is filled in by its posts, as all know. */
export function writersOf({ inside, reassignable, stage }: Assessment["sheets"][number]): string {
  if (stage === "self-assessment") return "该所（站）有关岗位";
  const known = inside ?? reassignable;
  if (known === null) return "暂不公开";
  return known.writers.map(({ name }) => name ?? "—").join("、") || "—";
}
