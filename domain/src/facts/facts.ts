import type { Fact } from "../figures/index.ts";
import { batchFacts } from "./definitions/batches.ts";
import { gateFacts } from "./definitions/gates.ts";
import { qualityFacts } from "./definitions/quality.ts";
import { stationFacts } from "./definitions/station.ts";

/** Every fact, in the order in which they are shown. */
export const facts: readonly Fact[] = [...stationFacts, ...qualityFacts, ...batchFacts, ...gateFacts];

const byId = new Map(facts.map((one) => [one.id, one]));

/** The fact of this id; nothing where there is none. */
export function findFact(id: string): Fact | undefined {
  return byId.get(id);
}
