import type { ParameterId } from "@jianheng/domain/facts";
import { type Row, type Rows, type SoundStation, soundStation } from "./sound-station.fixture.ts";

/** The day for which the cases are made. */
export const TODAY = "2026-10-15";

export type Change = (rows: Rows, of: SoundStation) => void;
type Case = readonly [parameter: ParameterId, what: string, change: Change, fact: string, comesTo: string];

const { day } = soundStation({ today: TODAY });
const PLANS = "plan-filed-by-end-of-november";

/** A complaint that was answered on the tenth day. */
export const answeredOnTheTenth: Change = all("complaint", { received_on: day(-30), answered_on: day(-20) });

/**
 * What is done to the records of a station in order, and what a fact comes to by several values of a parameter, as
 * `value:looked/wrong`: on either side of where it turns.
 */
export const parameterCases: readonly Case[] = [
  [
    "complaint-days",
    "an answer on the tenth day",
    answeredOnTheTenth,
    "complaints-answered-in-time",
    "7:1/1 9:1/1 10:1/0 15:1/0",
  ],
  ["batches-in-a-row", "a panel that is the same four times", sameFourTimes, "rotation-kept", "3:4/1 4:4/0 2:4/2"],
  ["paper-signers", "transports that two signed", asIs, "papers-transported", "2:4/0 3:4/4 1:4/0"],
  ["paper-signers", "destructions that two signed", asIs, "papers-destroyed", "2:4/0 3:4/4"],
  ["paper-signers", "handovers, of which two is official", asIs, "papers-handed-over", "2:4/0 3:4/0"],
  ["plan-month", "a plan of the last of December", filedOn("12-31"), PLANS, "11:3/1 12:3/0"],
  ["plan-month", "plans of November", filedOn("11-01"), PLANS, "11:3/0 10:3/3"],
  ["plan-years", "plans of three years", asIs, PLANS, "2:3/0 1:2/0"],
  [
    "archive-days",
    "a batch forty days ago of which nothing is kept",
    (rows) => rows.batch_archive?.splice(9, 1),
    "archive-kept.supervision-records",
    "30:4/1 39:4/1 40:3/0",
  ],
  [
    "licence-days",
    "a licence that ends in 60 days",
    all("licence", { valid_until: day(60) }),
    "licence-not-expiring",
    "90:1/1 60:1/1 59:1/0",
  ],
  ["maintenance-months", "maintained 100 days ago", asIs, "equipment-maintained", "12:1/0 4:1/0 3:1/1"],
  [
    "maintenance-months",
    "maintained two years ago but for two days",
    first("equipment_check", { done_on: day(-729) }),
    "equipment-maintained",
    "12:1/1 24:1/0",
  ],
  ["safety-months", "rooms looked at 90 days ago", asIs, "rooms-safe", "12:7/0 3:7/0 2:7/7"],
  [
    "training-months",
    "a training 400 days ago",
    all("training", { held_on: day(-400) }),
    "training-held.all-staff",
    "12:0/0 24:1/0",
  ],
  [
    "report-months",
    "a report 400 days ago",
    all("work_report", { reported_on: day(-400) }),
    "work-reported.operations",
    "12:0/0 24:1/0",
  ],
  [
    "review-months",
    "a review 400 days ago",
    all("management_review", { planned_on: day(-410), held_on: day(-400) }),
    "review-planned",
    "12:0/0 24:1/0",
  ],
  [
    "review-months",
    "an audit that ended 200 days ago",
    all("internal_audit", { planned_on: day(-230), started_on: day(-202), finished_on: day(-200) }),
    "audit-carried-out",
    "12:1/0 7:1/0 6:0/0",
  ],
  [
    "feedback-months",
    "a complaint 200 days ago",
    all("complaint", { received_on: day(-200), answered_on: day(-199) }),
    "complaints-answered-in-time",
    "12:1/0 6:0/0",
  ],
  [
    "feedback-months",
    "a survey 400 days ago",
    all("survey", { held_on: day(-400) }),
    "surveys-fed-back",
    "12:0/0 24:1/0",
  ],
  [
    "feedback-months",
    "a nonconformity 400 days ago",
    all("nonconformity", { found_on: day(-400) }),
    "nonconformities-closed",
    "12:0/0 24:1/0",
  ],
  [
    "incident-months",
    "papers that leaked 400 days ago",
    all("incident", { happened_on: day(-400), serious: true }),
    "incident-free.leak",
    "12:0/0 24:1/1",
  ],
];

function asIs(): void {}

function all(table: string, changed: Row): Change {
  return (rows) => {
    for (const row of rows[table] ?? []) Object.assign(row, changed);
  };
}

function first(table: string, changed: Row): Change {
  return (rows) => {
    Object.assign(rows[table]?.[0] ?? {}, changed);
  };
}

/** The second batch's panel is that of the first, third and fifth, too. */
function sameFourTimes(rows: Rows, { people }: SoundStation): void {
  for (const from of [4, 12]) {
    for (const index of [0, 1, 2]) {
      Object.assign(rows.batch_duty?.[from + index] ?? {}, { person_id: people[index] });
    }
  }
}

function filedOn(day: string): Change {
  return (rows) => {
    const last = rows.annual_plan?.[2];
    Object.assign(last ?? {}, { filed_on: `${Number(last?.year) - 1}-${day}` });
  };
}
