import { daysInMonth } from "../calendar.ts";
import { RESERVED_NETWORK, RESERVED_REGION } from "./reserved.ts";
import { type ResidentId, residentId } from "./resident-id.ts";

/** A whole number from 0 to `below` − 1: chance comes in as an argument. */
export type Dice = (below: number) => number;

const FIRST_YEAR = 1960;
const YEARS = 45;

/** A resident id that can belong to nobody, with a right check digit; birth and sex as asked for, or thrown. */
export function syntheticResidentId(dice: Dice, wanted: Partial<Pick<ResidentId, "birth" | "sex">> = {}): string {
  return residentId.format({
    region: RESERVED_REGION + thrown(dice, 4),
    birth: wanted.birth ?? thrownBirth(dice),
    sequence: thrownSequence(dice, wanted.sex),
  });
}

/** A mobile number that can belong to nobody. */
export function syntheticMobileNumber(dice: Dice): string {
  return RESERVED_NETWORK + thrown(dice, 8);
}

function thrownBirth(dice: Dice): ResidentId["birth"] {
  const year = FIRST_YEAR + dice(YEARS);
  const month = 1 + dice(12);
  return { year, month, day: 1 + dice(daysInMonth(year, month)) };
}

function thrownSequence(dice: Dice, sex: ResidentId["sex"] = dice(2) === 1 ? "male" : "female"): string {
  return String(dice(500) * 2 + (sex === "male" ? 1 : 0)).padStart(3, "0");
}

function thrown(dice: Dice, digits: number): string {
  return Array.from({ length: digits }, () => String(dice(10))).join("");
}
