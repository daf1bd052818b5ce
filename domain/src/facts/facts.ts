import type { Fact } from "../figures/index.ts";
import { type FactDefinition, filled, parametersIn } from "./define.ts";
import { batchFacts } from "./definitions/batches.ts";
import { gateFacts } from "./definitions/gates.ts";
import { qualityFacts } from "./definitions/quality.ts";
import { stationFacts } from "./definitions/station.ts";
import { defaultValues, type ParameterId, type ParameterValues } from "./parameters.ts";

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

/** The facts that a parameter belongs to. */
export function factsBy(parameter: ParameterId): readonly Fact[] {
  const ids = definitions.filter((one) => parametersIn(one).includes(parameter)).map(({ id }) => id);
  return facts.filter(({ id }) => ids.includes(id));
}
