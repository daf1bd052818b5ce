import type { PersonalData } from "../platform/personal-data/index.ts";
import { residentIndex, sealMobile, sealResidentId } from "./numbers.ts";
import type { NewRegistration } from "./store.ts";

/** A registration as the database takes it; `person.id` becomes his where the installation does not know him yet. */
export function newRegistration(
  personalData: PersonalData,
  of: { organisation: string; person: { id: string; residentId: string }; name: string; mobile: string | null },
): NewRegistration {
  const { organisation, person, name, mobile } = of;
  const index = residentIndex(personalData, person.residentId);
  return {
    organisation,
    newId: person.id,
    residentIndex: index,
    residentSealed: sealResidentId(personalData, { person: person.id, residentId: person.residentId }),
    name,
    mobile: sealMobile(personalData, { mobile, organisation, index }),
  };
}
