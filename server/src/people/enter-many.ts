import { enterOrganisations } from "../organisations/index.ts";
import { recordActs } from "../platform/audit/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { addManyAppointments } from "./appointments-store.ts";
import { actsOf } from "./entering-acts.ts";
import { newRegistration } from "./new-registration.ts";
import type { Province } from "./province.ts";
import { addRegistrations } from "./store.ts";

/** Enters a whole province in a few statements, in the name of the set-up: for a demonstration, or a first organisation. */
export async function enterProvince(
  { transaction, personalData }: { transaction: Transaction; personalData: PersonalData },
  province: Province,
): Promise<void> {
  await enterOrganisations(transaction, province);
  await register({ transaction, personalData }, province);
  await addManyAppointments(transaction, {
    documents: province.documents.map(({ organisation, issuedOn, ...rest }) => {
      return { organisation_id: organisation, issued_on: issuedOn, ...rest };
    }),
    appointments: province.appointments.map(({ organisation, id, person, post, document, from, until }) => ({
      organisation_id: organisation,
      id,
      person_id: person,
      post_code: post,
      document_id: document,
      valid_from: from,
      valid_until: until,
    })),
  });
  const acts = actsOf(province);
  if (acts.length > 0) await recordActs({ transaction }, ...acts);
}

async function register(
  { transaction, personalData }: { transaction: Transaction; personalData: PersonalData },
  { people, registrations }: Province,
): Promise<void> {
  const known = new Map(people.map((person) => [person.id, person]));
  const rows = registrations.map(({ person: id, ...rest }) => {
    const person = known.get(id);
    if (!person) throw new Error(`${id} is none of the people that are entered`);
    return newRegistration(personalData, { ...rest, person });
  });
  const added = await addRegistrations(transaction, rows);
  // Somebody who was there before keeps his id: what was made up around another one would not hold.
  const others = added.filter(({ person_id }) => !known.has(person_id));
  if (others.length > 0 || added.length !== rows.length) throw new Error("some of the people are there already");
}
