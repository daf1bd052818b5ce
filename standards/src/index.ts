import type { EditionData } from "./define.ts";
import type { FactBindings } from "./facts.ts";
import type { Gate, GateEffects } from "./gates.ts";
import { liaoning2013 } from "./liaoning-2013/edition.ts";
import { facts as ofLiaoning } from "./liaoning-2013/facts.ts";
import { gates as atLiaoning, effects as effectsInLiaoning } from "./liaoning-2013/gates.ts";
import { nationalTrial } from "./national-trial/edition.ts";
import { facts as ofNation } from "./national-trial/facts.ts";
import { sichuan2017 } from "./sichuan-2017/edition.ts";
import { gates as atSichuan, effects as effectsInSichuan } from "./sichuan-2017/gates.ts";

export type * from "./define.ts";
export type * from "./facts.ts";
export type * from "./gates.ts";

/** Every official edition, by id. */
export const editions: Readonly<Record<string, EditionData>> = {
  [liaoning2013.id]: liaoning2013,
  [nationalTrial.id]: nationalTrial,
  [sichuan2017.id]: sichuan2017,
};

/** The facts that are offered for each check of an edition, by its id. */
export const factBindings: Readonly<Record<string, FactBindings>> = {
  [liaoning2013.id]: ofLiaoning,
  [nationalTrial.id]: ofNation,
  // The same checks under the same numbers.
  [sichuan2017.id]: ofNation,
};

/** The gates of an edition, by its id; the national form states none. */
export const gates: Readonly<Record<string, readonly Gate[]>> = {
  [liaoning2013.id]: atLiaoning,
  [nationalTrial.id]: [],
  [sichuan2017.id]: atSichuan,
};

/** What an edition says comes of its gates, by its id. */
export const gateEffects: Readonly<Record<string, GateEffects>> = {
  [liaoning2013.id]: effectsInLiaoning,
  [sichuan2017.id]: effectsInSichuan,
};
