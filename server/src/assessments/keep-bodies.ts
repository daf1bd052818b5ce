import { randomUUID } from "node:crypto";
import { tiePolicy } from "@jianheng/domain/assessments";
import { dayBefore, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { refusingViolations } from "../platform/db/index.ts";
import type { Context } from "../platform/http/index.ts";
import { addHomeBody, addStationBody, findKind, isRegistered } from "./kept-ties-store.ts";
import { LATER_THERE, NOT_REGISTERED, UNKNOWN_BODY } from "./tie-problems.ts";
import type { homeBody, kept, stationBody } from "./tie-schemas.ts";

type Kept = Result<z.input<typeof kept>>;

/** Enters the body that a person of the organisation belongs to from a day on: a home body of a station's binds. */
export async function keepHomeBody(
  context: Context,
  { body: given }: { body: z.output<typeof homeBody> },
): Promise<Kept> {
  const { transaction, organisation } = context;
  const { person, body, from } = given;
  const problems = [
    ...((await isRegistered(transaction, { organisation, person })) ? [] : [NOT_REGISTERED]),
    ...((await findKind(transaction, body)) === undefined ? [UNKNOWN_BODY] : []),
  ];
  if (problems.length > 0) return refuse(problems);
  const row = { ...newRow({ organisation, body, from }), person_id: person };
  return await refusingViolations({ home_body_one_at_a_time: LATER_THERE }, async () => {
    await addHomeBody(transaction, { row, before: dayBefore(from) });
    return await recorded(context, { kind: "home-body", row, details: { person, body } });
  });
}

/** Enters the body that the station of the path belongs to from a day on. */
export async function keepStationBody(
  context: Context,
  { body: given }: { body: z.output<typeof stationBody> },
): Promise<Kept> {
  const { transaction, organisation } = context;
  const { body, from } = given;
  const problems = [
    ...((await findKind(transaction, organisation)) === "station" ? [] : [NOT_A_STATION]),
    ...((await findKind(transaction, body)) === undefined ? [UNKNOWN_BODY] : []),
  ];
  if (problems.length > 0) return refuse(problems);
  const row = newRow({ organisation, body, from });
  return await refusingViolations({ station_body_one_at_a_time: LATER_THERE }, async () => {
    await addStationBody(transaction, { row, before: dayBefore(from) });
    return await recorded(context, { kind: "station-body", row, details: { body } });
  });
}

function newRow({ organisation, body, from }: { organisation: string; body: string; from: string }) {
  return { organisation_id: organisation, id: randomUUID(), body_id: body, valid_from: from, valid_until: null };
}

async function recorded(
  context: Context,
  of: { kind: string; row: { id: string }; details: Readonly<Record<string, unknown>> },
): Promise<Kept> {
  const { kind, row, details } = of;
  await recordActs(context, {
    action: tiePolicy["keep-bodies"],
    organisation: context.organisation,
    subject: { kind, id: row.id },
    after: row,
    details,
  });
  return succeed({ id: row.id });
}

const NOT_A_STATION = {
  at: "",
  code: "not-a-station",
  message: { zh: "只登记鉴定所（站）的所属单位，请选择所（站）", en: "only of a station this is kept; choose one" },
};
