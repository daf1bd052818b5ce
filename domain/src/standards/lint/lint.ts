import type { EditionData } from "@jianheng/standards/define";
import type { Edition } from "../../scoring/index.ts";
import type { LintFinding } from "./model.ts";
import { lintRules } from "./rules.ts";

/**
 * All that is wrong in an edition, decided by rule from its data alone: the same for an edition that we ship and for
 * one from a file. In the order of the form, then by code.
 */
export function lint({ data }: Edition): LintFinding[] {
  const places = placesOf(data);
  const placeOf = ({ where }: LintFinding) => places.get(where) ?? places.size;
  return lintRules
    .flatMap((rule) => rule.find(data))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** Where each thing stands: the edition itself, the form from top to bottom, vetoes, bands, deadlines. */
function placesOf({ items, vetoes, bands, deadlines }: EditionData): Map<string, number> {
  const form = items.flatMap((item) => [
    item.id,
    ...item.indicators.flatMap(({ id, checks }) => [id, ...checks.map((check) => check.id)]),
  ]);
  const rest = [...vetoes.map(({ id }) => id), ...bands.map(({ name }) => name), ...deadlines.map(({ id }) => id)];
  const places = new Map<string, number>();
  for (const where of ["$", ...form, ...rest]) if (!places.has(where)) places.set(where, places.size);
  return places;
}
