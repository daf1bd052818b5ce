import { policy as organisations } from "@jianheng/domain/organisations";
import { policy as people, postConflicts } from "@jianheng/domain/people";
import { postRules } from "@jianheng/standards/posts";
import type { Act } from "../platform/audit/index.ts";
import type { Province } from "./province.ts";

/** What the trail says of a province that is entered at once: each organisation, registration and appointment. */
export function actsOf(province: Province): Act[] {
  return [...organisationActs(province), ...registrationActs(province), ...appointmentActs(province)];
}

function organisationActs({ organisations: entered, registrations, appointments }: Province): Act[] {
  const registered = group(registrations, (row) => row.organisation);
  const appointed = group(appointments, (row) => row.organisation);
  return entered.map(({ id, kind }) => ({
    action: organisations.create,
    organisation: id,
    subject: { kind: "organisation", id },
    details: { kind, people: registered.get(id)?.length ?? 0, appointments: appointed.get(id)?.length ?? 0 },
  }));
}

function registrationActs({ registrations }: Province): Act[] {
  return registrations.map(({ organisation, person, mobile }) => ({
    action: people.register,
    organisation,
    subject: { kind: "person", id: person },
    details: { mobile: mobile !== null },
  }));
}

/** A rule on posts held together that is broken stays on the trail, as it does where the appointment is made alone. */
function appointmentActs({ organisations: entered, appointments }: Province): Act[] {
  const [only] = entered;
  const singleStation = entered.length === 1 && only?.kind === "station";
  const byPerson = group(appointments, (row) => row.person);
  return appointments.map((proposed) => {
    const { id, organisation, person, post, from, until, document } = proposed;
    const held = byPerson.get(person) ?? [];
    const broken = postConflicts({ proposed, held, rules: postRules, singleStation });
    const warnings = broken.map(({ rule, source, beside }) => ({ rule, source, beside }));
    return {
      action: people.appoint,
      organisation,
      subject: { kind: "appointment", id },
      details: { person, post, from, until, document, warnings },
    };
  });
}

function group<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
