import type { Fact } from "../figures/index.ts";
import { valueWords } from "./parameter.ts";
import { findParameter, type ParameterValues } from "./parameters.ts";
import type { Window } from "./window.ts";

/** A fact whose words name parameters where their values are to stand: 超过{complaint-days}未答复. */
export interface FactDefinition extends Fact {
  /** The registers whose records it looks at, those that it counts first; `appointment` is kept with the posts. */
  registers: readonly string[];
  /** Over which time; absent where it looks at what is there, whenever that began. */
  window?: Window;
}

type Worded = Omit<FactDefinition, "registers">;

/** Facts over the records of some registers. */
export function over(registers: readonly string[], ...facts: readonly Worded[]): readonly FactDefinition[] {
  return facts.map((one) => ({ ...one, registers }));
}

/** Facts over some time. */
export function within(window: Window, ...facts: readonly Worded[]): readonly Worded[] {
  return facts.map((one) => ({ ...one, window }));
}

/** A fact in words: what is looked at, what counts against it, and what else is said of it. */
export function fact(
  id: string,
  name: string,
  looked: string,
  wrong: string | null = null,
  more: Pick<Fact, "kept"> = {},
): Worded {
  return { id, name, looked, wrong, ...more };
}

/** The same fact of several kinds: `document-in-force.manual`. */
export function factsOf(
  id: string,
  kinds: Readonly<Record<string, string>>,
  words: (kind: string) => Omit<Worded, "id">,
): readonly Worded[] {
  return Object.entries(kinds).map(([kind, name]) => ({ id: `${id}.${kind}`, ...words(name) }));
}

const PLACES = /\{([^}]*)\}/g;
/** A time that is a parameter stands first in what is looked at. */
const PERIOD = /^近\{[^}]*\}/;

/** The ids that the words of a fact name. */
export function parametersIn({ looked, wrong, kept }: Pick<Fact, "looked" | "wrong" | "kept">): string[] {
  const found = [...[looked, wrong, kept].join("").matchAll(PLACES)];
  return [...new Set(found.map(([, id]) => id ?? ""))];
}

/** A fact with values in its words. */
export function filled({ registers: _, window: __, ...of }: FactDefinition, values: ParameterValues): Fact {
  const fill = (text: string) => text.replaceAll(PLACES, (_, id: string) => wordsOf(id, values));
  const { looked, wrong, kept } = of;
  const over = PERIOD.exec(looked)?.[0];
  return {
    ...of,
    looked: fill(looked),
    wrong: wrong === null ? null : fill(wrong),
    ...(kept !== undefined && { kept: fill(kept) }),
    ...(over !== undefined && { over: fill(over) }),
  };
}

function wordsOf(id: string, values: ParameterValues): string {
  const parameter = findParameter(id);
  if (!parameter) throw new Error(`there is no parameter ${id}`);
  return valueWords(parameter, values[parameter.id]);
}
