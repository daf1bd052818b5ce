import type { OrganisationKind } from "@jianheng/standards/posts";
import type { Day } from "../kernel/index.ts";
import type { Reading } from "../scoring/index.ts";

/** 自评 / 验收 / 检查评估 / 督导检查. */
export type Purpose = "self" | "acceptance" | "inspection" | "supervision";

/** What a stage is, and with it the sheets that are filled in in it. */
export type SheetKind = "self-assessment" | "city-review" | "provincial-review" | "on-site-audit" | "spot-check";

/** One step of an assessment: which organisation has it, and the posts its people act in. */
export interface Stage {
  kind: SheetKind;
  organisation: string;
  posts: readonly string[];
  /** It may be passed over: Sichuan 2017 三（三） samples “部分鉴定站（所）”. */
  optional?: true;
}

/** What no source fixes, kept with the assessment so that a later change of mind rewrites nothing. */
export interface Settings {
  /** Stages whose assessors see nothing of others' points until their own are in. */
  blind: readonly SheetKind[];
  /** Stages in which every fault needs evidence before the sheet can be handed in. */
  evidenceForFaults: readonly SheetKind[];
  /** The least days of publicity (公示), both ends included. */
  publicityDays: number;
  /** How near in years an appointment at the station is a tie. */
  tieYears: number;
  /** Whoever approves was not on the team. */
  approverApart: boolean;
}

/** An organisation of a reporting line, as it stood when the assessment was made. */
export interface LinePlace {
  id: string;
  kind: OrganisationKind;
}

/** What an assessment is bound to for good: it never moves to another edition, reading or line. */
export interface Assessment {
  id: string;
  station: string;
  /** Whom the station reports to, from the nearest up. */
  line: readonly LinePlace[];
  /** Who approved the station (审批机关). */
  approver: string | null;
  /** Who approves and publishes the result; the station itself where it assesses itself. */
  authority: string;
  edition: { standard: string; hash: string };
  reading: Reading;
  purpose: Purpose;
  from: Day;
  until: Day;
  stages: readonly Stage[];
  settings: Settings;
}
