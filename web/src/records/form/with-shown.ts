import type { ShownValue } from "../../api/models.ts";
import { namedBy } from "../named.ts";

/** What can be chosen, and whom or what the record names now, which may not be among the first that are found. */
export function withShown<Option extends { value: string; label: string }>(
  options: readonly Option[],
  shown: ShownValue | undefined,
): { value: string; label: string }[] {
  const named = namedBy(shown);
  if (!named || options.some(({ value }) => value === named.id)) return [...options];
  return [{ value: named.id, label: `${named.name}${named.number ? `（${named.number}）` : ""}` }, ...options];
}
