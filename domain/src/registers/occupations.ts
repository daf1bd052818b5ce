import type { Occupation } from "@jianheng/standards/occupations";

/** 职业, as a record names it: by its id in a table, by its name or one of its numbers in a workbook. */
export type NamedOccupation = Pick<Occupation, "id" | "name" | "codes">;

/** The numbers that an occupation is known by, each once. */
export function numbersOf({ codes }: NamedOccupation): string[] {
  return [...new Set(Object.values(codes))].filter((code) => code !== null);
}

/** The ids of occupations: a workbook asks for them a hundred thousand times. */
export const idsOf = onceForEach((of: readonly NamedOccupation[]): ReadonlySet<string> => {
  return new Set(of.map(({ id }) => id));
});

/** The numbers that mean one occupation alone: the same number can be of another one in another edition. */
export const plainNumbers = onceForEach((of: readonly NamedOccupation[]): ReadonlySet<string> => {
  const all = of.flatMap(numbersOf).sort();
  return new Set(all.filter((code, at) => code !== all[at - 1] && code !== all[at + 1]));
});

/** What follows from a list, made when it is first asked for; the list itself never changes. */
export function onceForEach<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const all = new WeakMap<Of, Made>();
  return (of) => {
    const known = all.get(of);
    if (known !== undefined) return known;
    const made = make(of);
    all.set(of, made);
    return made;
  };
}
