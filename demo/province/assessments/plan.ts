import type { Purpose } from "@jianheng/domain/assessments";
import type { Reading } from "@jianheng/domain/scoring";
import type { editions } from "@jianheng/standards";
import { EXAMPLE } from "../../books/which-station.ts";
import type { Step } from "./course.ts";
import * as after from "./steps-after.ts";
import { audit, audited, reconcile, sendTeam, settle } from "./steps-audit.ts";
import {
  assign,
  beginSelf,
  handIn,
  handInExample,
  review,
  sendBack,
  supplement,
  take,
  writeSelf,
} from "./steps-before.ts";
import { SAID } from "./words.ts";

/** One assessment of the demonstration. */
export interface Planned {
  /** Which station, counted from 0. */
  station: number;
  purpose: Purpose;
  standard: keyof typeof editions;
  reading?: Reading;
  /** Of a hundred lines, how many have something wrong. */
  wrong?: number;
  /** Whether its sheets rest on what the records of the station come to. */
  facts?: true;
  /** How many days ago it began, and how many the last step was made. */
  ago: readonly [began: number, last: number];
  steps: readonly Step[];
}

const [SITE, SPOT] = ["on-site-audit", "spot-check"] as const;
const APPROVAL = after.approve({ approved: true });
const CITY = [handIn, take("city-review"), review("city-review")];
const PROVINCE = [take("provincial-review"), review("provincial-review")];
const BOTH_IN = [sendTeam(SITE), audited(SITE, 0), audited(SITE, 1)];
const SETTLED = [settle(SITE), reconcile(SITE)];
const DECIDED = [...CITY, ...PROVINCE, ...BOTH_IN, ...SETTLED, after.decide];
const APPROVED = [...DECIDED, after.sign({ all: true }), APPROVAL];
const INSPECTED = [...CITY, ...BOTH_IN, ...SETTLED, after.decide, after.sign({ all: true })];
const SPOTTED = [handIn, sendTeam(SPOT), audited(SPOT, 0), audited(SPOT, 1), settle(SPOT), reconcile(SPOT)];

const acceptance = { purpose: "acceptance", standard: "liaoning-2013" } as const;
const inspection = { purpose: "inspection", standard: "sichuan-2017" } as const;
const supervision = { purpose: "supervision", standard: "national-trial" } as const;
const self = { purpose: "self", standard: "liaoning-2013" } as const;

/**
 * What every demonstration shows: each phase, each purpose, each edition. Stations 0, 16, 32 and 48 are those of the first
 * city, 14, 30 and 46 those of the first county, 9 and 19 are straight under the province; to 19 the external supervisor
 * has a tie; that of the example has no books yet.
 */
export const PLAN: readonly Planned[] = [
  { station: 0, ...self, ago: [380, 350], steps: [handIn, after.close] },
  { station: 0, ...self, facts: true, ago: [6, 2], steps: [beginSelf, writeSelf(0.5)] },
  {
    station: 0,
    ...acceptance,
    facts: true,
    ago: [30, 4],
    steps: [handIn, take("city-review"), assign("city-review", 0.2), sendBack("city-review")],
  },
  { station: 16, ...acceptance, ago: [25, 3], steps: [handIn, take("city-review"), assign("city-review", 0.6)] },
  { station: 32, ...acceptance, ago: [12, 2], steps: [handIn] },
  {
    station: 48,
    ...acceptance,
    ago: [45, 5],
    steps: [handIn, take("city-review"), assign("city-review"), sendBack("city-review"), supplement],
  },
  {
    station: 1,
    ...acceptance,
    ago: [40, 2],
    steps: [...CITY, take("provincial-review"), assign("provincial-review", 0.4)],
  },
  {
    station: 2,
    ...acceptance,
    facts: true,
    ago: [70, 1],
    steps: [...CITY, ...PROVINCE, sendTeam(SITE), audited(SITE, 1), audit(SITE, { nth: 0, part: 0.5 })],
  },
  { station: 3, ...acceptance, ago: [80, 2], steps: [...CITY, ...PROVINCE, ...BOTH_IN, settle(SITE)] },
  { station: 4, ...acceptance, ago: [60, 1], steps: [...CITY, ...PROVINCE, sendTeam(SITE, { split: true })] },
  {
    station: 5,
    ...acceptance,
    ago: [75, 3],
    steps: [...CITY, ...PROVINCE, sendTeam(SITE), after.veto({ id: "V2", grounds: SAID.veto })],
  },
  {
    station: 6,
    ...acceptance,
    ago: [20, 10],
    steps: [after.veto({ id: "V1", grounds: SAID.unapproved, before: true })],
  },
  { station: 7, ...acceptance, ago: [90, 2], steps: [...DECIDED, after.sign({ all: false })] },
  { station: 8, ...acceptance, ago: [95, 2], steps: [...DECIDED, after.sign({ all: true })] },
  { station: 10, ...acceptance, facts: true, ago: [100, 3], steps: APPROVED },
  { station: 11, ...acceptance, ago: [110, 4], steps: [...APPROVED, after.publishAndObject] },
  { station: 12, ...acceptance, reading: "literal", ago: [120, 12], steps: [...APPROVED, after.publish] },
  { station: 13, ...acceptance, wrong: 40, ago: [130, 4], steps: [...APPROVED, after.publish, after.appeal] },
  {
    station: 15,
    ...acceptance,
    ago: [300, 120],
    steps: [...APPROVED, after.publish, after.appeal, after.namePanel, after.dismiss, after.close],
  },
  { station: 9, ...acceptance, ago: [3, 3], steps: [] },
  { station: 9, ...self, standard: "national-trial", ago: [210, 200], steps: [handIn, after.close] },
  { station: 30, ...acceptance, ago: [15, 4], steps: [handIn, take("city-review")] },
  {
    station: 17,
    ...inspection,
    ago: [260, 90],
    steps: [...INSPECTED, APPROVAL, after.publishAndObject, after.answer, after.close],
  },
  {
    station: 18,
    ...inspection,
    wrong: 75,
    ago: [150, 6],
    steps: [...INSPECTED, APPROVAL, after.publish, after.appeal, after.namePanel],
  },
  { station: 48, ...inspection, ago: [50, 2], steps: [...CITY, sendTeam(SITE), audited(SITE, 0)] },
  { station: 19, ...supervision, ago: [14, 1], steps: [handIn, sendTeam(SPOT), audited(SPOT, 1)] },
  {
    station: 14,
    ...supervision,
    ago: [160, 30],
    steps: [...SPOTTED, after.decide, after.sign({ all: true }), after.approve({ approved: false })],
  },
  { station: 16, ...self, standard: "sichuan-2017", ago: [5, 3], steps: [handIn] },
  { station: EXAMPLE, ...self, ago: [9, 8], steps: [handInExample] },
];
