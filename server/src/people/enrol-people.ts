import { randomUUID } from "node:crypto";
import { policy } from "@jianheng/domain/people";
import { recordActs } from "../platform/audit/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { newRegistration } from "./new-registration.ts";
import { addRegistrations } from "./store.ts";

/** Registers people in an organisation, whose numbers have been looked at: in one statement, each with an act of his own. */
export async function enrolPeople(
  { transaction, personalData }: { transaction: Transaction; personalData: PersonalData },
  { organisation, people }: { organisation: string; people: readonly { residentId: string; name: string }[] },
): Promise<void> {
  if (people.length === 0) return;
  const rows = people.map(({ residentId, name }) =>
    newRegistration(personalData, { organisation, person: { id: randomUUID(), residentId }, name, mobile: null }),
  );
  const added = await addRegistrations(transaction, rows);
  const acts = added.map(({ person_id: id }) => ({
    action: policy.register,
    organisation,
    subject: { kind: "person", id },
    details: { mobile: false },
  }));
  if (acts.length > 0) await recordActs({ transaction }, ...acts);
}
