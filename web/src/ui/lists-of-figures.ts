import type { Expectation } from "../api/models.ts";

/** A list of records that figures look at: a register, within some days or as a whole. */
type Looked = Expectation["gates"][number]["seen"]["registers"][number];

/** A list to which figures lead, and the first fact that looks at it. */
export interface FiguresList extends Looked {
  fact: string;
  /** Whether the same register is led to by other days as well. */
  several: boolean;
}

/** The lists that figures lead to: each register and time once, in their order. */
export function listsOfFigures(figures: readonly { fact: string; registers: readonly Looked[] }[]): FiguresList[] {
  const all = figures.flatMap(({ fact, registers }) => registers.map((one) => ({ ...one, fact })));
  const once = all.filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at);
  return once.map((one) => ({ ...one, several: once.filter(({ register }) => register === one.register).length > 1 }));
}

function keyOf({ register, within }: Looked): string {
  return JSON.stringify([register, within?.by, within?.from, within?.until]);
}

/** What the address of a list says of the time that a fact looks at. */
export function listSearch({ within, fact }: Pick<FiguresList, "within" | "fact">) {
  if (!within) return {};
  const { by, from, until } = within;
  return { by, ...(from === null ? {} : { from }), ...(until === null ? {} : { until }), fact };
}
