/** The parts of what claims to be an edition, however much of the rest is wrong: so that one error hides no other. */
export interface Part {
  kind: "item" | "indicator" | "check";
  /** The part itself; its fields are not checked. */
  value: Readonly<Record<string, unknown>>;
  at: string;
  /** The id of the part around it; undefined for an item, or where that has none. */
  parent: string | undefined;
}

/** Every item, indicator and check that is an object, in the order of the form, each with its path. */
export function partsOf(input: unknown): Part[] {
  return children({ list: record(input)?.items, kind: "item", at: "$.items", parent: undefined }).flatMap((item) => [
    item,
    ...inside(item, "indicators", "indicator").flatMap((indicator) => [
      indicator,
      ...inside(indicator, "checks", "check"),
    ]),
  ]);
}

function inside({ value, at }: Part, key: string, kind: Part["kind"]): Part[] {
  const parent = typeof value.id === "string" ? value.id : undefined;
  return children({ list: value[key], kind, at: `${at}.${key}`, parent });
}

function children({ list, ...part }: { list: unknown } & Omit<Part, "value">): Part[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const value = record(entry);
    return value ? [{ ...part, value, at: `${part.at}[${index}]` }] : [];
  });
}

/** `value` where it is an object with fields. */
export function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
