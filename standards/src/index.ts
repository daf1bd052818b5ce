import type { EditionData } from "./define.ts";
import { liaoning2013 } from "./liaoning-2013/edition.ts";
import { nationalTrial } from "./national-trial/edition.ts";
import { sichuan2017 } from "./sichuan-2017/edition.ts";

export type * from "./define.ts";

/** Every official edition, by id. */
export const editions: Readonly<Record<string, EditionData>> = {
  [liaoning2013.id]: liaoning2013,
  [nationalTrial.id]: nationalTrial,
  [sichuan2017.id]: sichuan2017,
};
