import type { Fact } from "../figures/index.ts";
import { findRegister, findSpan, type Within } from "../registers/index.ts";
import { type FactDefinition, filled, parametersIn } from "./define.ts";
import { batchFacts } from "./definitions/batches.ts";
import { gateFacts } from "./definitions/gates.ts";
import { qualityFacts } from "./definitions/quality.ts";
import { stationFacts } from "./definitions/station.ts";
import { defaultValues, type ParameterId, type ParameterValues } from "./parameters.ts";
import type { On, Window } from "./window.ts";

const definitions: readonly FactDefinition[] = [...stationFacts, ...qualityFacts, ...batchFacts, ...gateFacts];
const byId = new Map(definitions.map((one) => [one.id, one]));

/** Every fact, in the order in which they are shown, its words with the values that hold for a station. */
export function factsWith(values: ParameterValues): readonly Fact[] {
  return definitions.map((one) => filled(one, values));
}

/** Every fact where no authority has set a parameter. */
export const facts: readonly Fact[] = factsWith(defaultValues);

/** The fact of this id, its words with the values that hold for a station; nothing where there is none. */
export function findFact(id: string, values: ParameterValues): Fact | undefined {
  const found = byId.get(id);
  return found && filled(found, values);
}

/** The registers whose records a fact looks at, those that it counts first; none where there is no such fact. */
export function registersOf(fact: string): readonly string[] {
  return byId.get(fact)?.registers ?? [];
}

/** The same, each with the days within which a fact looks at its records; null where it looks at all of them. */
export function listsOf(fact: string, on: On): readonly { register: string; within: Within | null }[] {
  const window = byId.get(fact)?.window;
  return registersOf(fact).map((register) => ({
    register,
    within:
      window && hasDays(register, window)
        ? { by: window.by, from: window.from?.(on) ?? null, until: window.until(on) }
        : null,
  }));
}

/** Whether a fact looks at a register by these days: also of an address that somebody wrote. */
export function looksBy(fact: string, { register, by }: { register: string; by: string }): boolean {
  const found = byId.get(fact);
  return found?.window?.by === by && found.registers.includes(register) && hasDays(register, found.window);
}

function hasDays(register: string, { by }: Pick<Window, "by">): boolean {
  const found = findRegister(register);
  return found !== undefined && findSpan(found, by) !== undefined;
}

/** The facts that a parameter belongs to. */
export function factsBy(parameter: ParameterId): readonly Fact[] {
  const ids = definitions.filter((one) => parametersIn(one).includes(parameter)).map(({ id }) => id);
  return facts.filter(({ id }) => ids.includes(id));
}
