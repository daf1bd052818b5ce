import type { Gate } from "@jianheng/standards";
import type { Points } from "../kernel/index.ts";
import { findBand } from "../scoring/index.ts";
import { type GateState, gateState } from "./gate.ts";
import { isBinding } from "./hindrances.ts";
import { defaultValues } from "./parameters.ts";
import { type ByRecords, scoreByFacts } from "./today.ts";

/** What the records of a station come to by themselves, as it is kept from day to day. */
export interface ByFacts {
  low: Points;
  high: Points;
  of: Points;
  /** The band in which it is sure to lie; null while that is open. */
  band: string | null;
  /** The highest band that records leave open; null where the edition has none. */
  reachable: string | null;
  /** The gates that are not passed, by id. */
  failed: readonly string[];
  /** The conditions and vetoes of which there is no record, by id. */
  unrecorded: readonly string[];
}

/** The expected score of a station in a few words, and the gates that it does not pass. No word of a fact is kept of it. */
export function byFacts({ gates, ...of }: Omit<ByRecords, "values"> & { gates: readonly Gate[] }): ByFacts {
  const { low, high, of: whole, band } = scoreByFacts({ ...of, values: defaultValues }).score;
  const at = (state: GateState) => gates.filter((gate) => gateState(gate, of.figures) === state);
  const failed = at("failed").map(({ id }) => id);
  const unrecorded = at("no-records").flatMap((gate) => (isBinding(gate) ? gate.id : []));
  const reachable = findBand(of.edition.data.bands, high)?.name ?? null;
  return { low, high, of: whole, band, reachable, failed, unrecorded };
}
