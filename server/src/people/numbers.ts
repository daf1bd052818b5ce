import { mobileNumber, residentId } from "@jianheng/domain/kernel";
import type { PersonalData } from "../platform/personal-data/index.ts";

/** A person's numbers in clear. */
export interface Numbers {
  residentId: string;
  mobile: string | null;
}

/** A person's numbers as the database has them. */
export interface SealedNumbers {
  organisation_id: string;
  person_id: string;
  resident_id_sealed: Buffer;
  resident_id_index: Buffer;
  mobile_sealed: Buffer | null;
}

/** By what a person is matched. */
export function residentIndex(personalData: PersonalData, text: string): Buffer {
  return personalData.index(residentId.normalise(text), "person.resident_id");
}

/** By what those are found who have a mobile number. */
export function mobileIndex(personalData: PersonalData, text: string): Buffer {
  return personalData.index(mobileNumber.normalise(text), "registration.mobile");
}

/** A resident id, for the row of a person that is entered under this id. */
export function sealResidentId(personalData: PersonalData, of: { person: string; residentId: string }): Buffer {
  return personalData.seal(residentId.normalise(of.residentId), residentPlace(of.person));
}

/**
 * A mobile number for a registration: both columns, or neither. It is bound to the organisation and the person's
 * index, which is known before he is matched; his id is not.
 */
export function sealMobile(
  personalData: PersonalData,
  { mobile, ...place }: { mobile: string | null; organisation: string; index: Buffer },
): { sealed: Buffer | null; index: Buffer | null } {
  if (mobile === null) return { sealed: null, index: null };
  return {
    sealed: personalData.seal(mobileNumber.normalise(mobile), mobilePlace(place)),
    index: mobileIndex(personalData, mobile),
  };
}

/** The numbers in clear. Whoever shows them like that says why, on the trail. */
export function openNumbers(personalData: PersonalData, row: SealedNumbers): Numbers {
  const place = mobilePlace({ organisation: row.organisation_id, index: row.resident_id_index });
  return {
    residentId: openResidentId(personalData, { person: row.person_id, sealed: row.resident_id_sealed }),
    mobile: row.mobile_sealed && personalData.open(row.mobile_sealed, place),
  };
}

/** A resident id in clear. Whoever shows it like that says why, on the trail. */
export function openResidentId(personalData: PersonalData, of: { person: string; sealed: Buffer }): string {
  return personalData.open(of.sealed, residentPlace(of.person));
}

/** The numbers as they are shown without a reason. */
export function maskedNumbers(personalData: PersonalData, row: SealedNumbers): Numbers {
  const clear = openNumbers(personalData, row);
  return {
    residentId: residentId.mask(clear.residentId),
    mobile: clear.mobile === null ? null : mobileNumber.mask(clear.mobile),
  };
}

function residentPlace(person: string): string {
  return `person.resident_id:${person}`;
}

function mobilePlace({ organisation, index }: { organisation: string; index: Buffer }): string {
  return `registration.mobile:${organisation}:${index.toString("hex")}`;
}
