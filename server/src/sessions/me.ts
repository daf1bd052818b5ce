import { type Action, reach } from "@jianheng/domain/kernel";
import { registry } from "@jianheng/domain/permissions";
import { z } from "zod";
import type { Transaction } from "../platform/db/index.ts";
import type { RawContext, Session } from "../platform/http/index.ts";
import { findChoice, findNames, getAccount, listAppointments } from "./store.ts";

const appointment = z.object({
  id: z.uuid(),
  organisation: z.object({
    id: z.uuid(),
    name: z.string(),
    kind: z.enum(["province", "city", "county", "station", "body"]),
  }),
  post: z.object({ id: z.string(), name: z.string() }),
  from: z.iso.date(),
  until: z.iso.date().nullable(),
});

/** Somebody who has signed in, as he sees himself. */
export const me = z.object({
  account: z.object({ id: z.uuid(), username: z.string() }),
  person: z.object({ id: z.uuid(), name: z.string() }),
  due: z.enum(["password-change", "second-factor"]).nullable(),
  appointments: z.array(appointment),
  current: appointment.nullable(),
  may: z.array(z.object({ action: z.string(), of: z.array(z.enum(["own", "below", "above", "foreign"])) })),
  secondFactor: z.boolean(),
  settings: z.object({ demonstration: z.boolean(), secondFactor: z.enum(["everyone", "administrators", "nobody"]) }),
});

export type Me = z.output<typeof me>;
export type Appointment = z.output<typeof appointment>;

/** What a session's holder is told of himself. */
export async function describeMe(
  transaction: Transaction,
  { context, session }: { context: RawContext; session: Pick<Session, "id" | "accountId" | "personId" | "due"> },
): Promise<Me> {
  const { settings } = context.services;
  const { accountId, organisationId, username, enrolled } = await getAccount(transaction, session.accountId);
  const names = await findNames(transaction, { organisationId, people: [session.personId] });
  const appointments = await appointmentsOf(transaction, {
    personId: session.personId,
    organisationId,
    today: context.today,
  });
  const choice = await findChoice(transaction, session.id);
  const current = appointments.find(({ id }) => id === choice) ?? null;
  return {
    account: { id: accountId, username },
    person: { id: session.personId, name: names.get(session.personId) ?? username },
    due: session.due ?? null,
    appointments,
    current,
    may: current ? whatMay(current.post.id) : [],
    secondFactor: enrolled,
    settings: { demonstration: settings.demonstration, secondFactor: settings.secondFactor },
  };
}

/** What a person can act as on a day by an account of an organisation. */
export async function appointmentsOf(
  transaction: Transaction,
  of: { personId: string; organisationId: string; today: string },
): Promise<Appointment[]> {
  const rows = await listAppointments(transaction, of);
  return rows.map((row) => ({
    id: row.id,
    organisation: { id: row.organisation_id, name: row.organisation_name, kind: row.kind },
    post: { id: row.post_code, name: row.post_name },
    from: row.valid_from,
    until: row.valid_until,
  }));
}

function whatMay(post: string): Me["may"] {
  const reached = registry.map((action: Action) => ({ action: action.id, of: reach({ action, post }) }));
  return reached.filter(({ of }) => of.length > 0);
}
