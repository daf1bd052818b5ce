import type { Check, EditionData, Indicator, Item } from "./define.ts";

/** What one edition changes in another: by id, so that what is not named stays the same. */
export interface Differences {
  edition: Omit<EditionData, "items" | "basedOn">;
  items?: Readonly<Record<string, Partial<Item>>>;
  indicators?: Readonly<Record<string, Partial<Indicator>>>;
  checks?: Readonly<Record<string, Partial<Check>>>;
}

/** The edition that `base` becomes under `differences`. Throws when a difference names an id that base has not. */
export function derive(base: EditionData, differences: Differences): EditionData {
  const { edition, items = {}, indicators = {}, checks = {} } = differences;
  const unused = new Set([...Object.keys(items), ...Object.keys(indicators), ...Object.keys(checks)]);
  const changed = <T extends { id: string }>(one: T, changes: Readonly<Record<string, Partial<NoInfer<T>>>>): T => {
    unused.delete(one.id);
    return { ...one, ...changes[one.id] };
  };
  const derived = base.items.map((ofItem) => ({
    ...changed(ofItem, items),
    indicators: ofItem.indicators.map((ofIndicator) => ({
      ...changed(ofIndicator, indicators),
      checks: ofIndicator.checks.map((ofCheck) => changed(ofCheck, checks)),
    })),
  }));
  if (unused.size > 0) throw new Error(`${edition.id}: no such id in ${base.id}: ${[...unused].join(", ")}`);
  return { ...edition, basedOn: base.id, items: derived };
}
