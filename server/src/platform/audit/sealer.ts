import { type Loop, startLoop } from "../clock/index.ts";
import { type Sealing, sealOnce } from "./seal.ts";

/** Seals the trail every second until it is stopped; any number of processes may. */
export function startSealer({
  database,
  everyMs = 1000,
  onFault,
}: {
  database: Sealing;
  everyMs?: number;
  onFault: (fault: unknown) => void;
}): Loop {
  return startLoop({ round: () => sealOnce(database), everyMs, onFault });
}
