import type { Region } from "./define.ts";
import { innerMongolia } from "./inner-mongolia.ts";
import { liaoning } from "./liaoning.ts";
import { sichuan } from "./sichuan.ts";

export type { Region } from "./define.ts";

/** The divisions of the three provinces whose papers are encoded here. Where one lies says nothing of whom it reports to. */
export const regions: readonly Region[] = [...innerMongolia, ...liaoning, ...sichuan];
