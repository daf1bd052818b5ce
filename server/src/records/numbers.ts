import { residentId } from "@jianheng/domain/kernel";
import type { Column, Register } from "@jianheng/domain/registers";
import { residentIndex } from "../people/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";

/** Where a resident id stands: sealed for one place, it can be opened for no other. */
export interface NumberPlace {
  register: Register;
  column: Column;
  record: string;
}

/**
 * A resident id as its two columns hold it. It is found by the same index as registered people are: that an applicant
 * is tied to his examiner, or is himself one, is asked of the database without opening a number.
 */
export function sealNumber(personalData: PersonalData, { number, ...place }: NumberPlace & { number: string }) {
  return {
    index: residentIndex(personalData, number),
    sealed: personalData.seal(residentId.normalise(number), placeOf(place)),
  };
}

/** The number in clear; it leaves the server masked, or for a purpose that is on the trail. */
export function openNumber(personalData: PersonalData, { sealed, ...place }: NumberPlace & { sealed: Buffer }): string {
  return personalData.open(sealed, placeOf(place));
}

function placeOf({ register, column, record }: NumberPlace): string {
  return `record.${register.id}.${column.id}:${record}`;
}
