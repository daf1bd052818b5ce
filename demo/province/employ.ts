import { type Day, type Dice, syntheticMobileNumber, syntheticResidentId } from "@jianheng/domain/kernel";
import { thrownId } from "./dice.ts";
import type { Province } from "./model.ts";
import { thrownName } from "./names.ts";

/** A province in the making. */
export interface Making {
  province: Province;
  dice: Dice;
  /** Resident ids that somebody has. */
  numbers: Set<string>;
}

/** Registers somebody new in an organisation; answers his id. */
export function takeOn({ province, dice, numbers }: Making, organisation: string): string {
  const person = { id: thrownId(dice), residentId: unusedNumber(dice, numbers) };
  province.people.push(person);
  const [name, mobile] = [thrownName(dice), syntheticMobileNumber(dice)];
  province.registrations.push({ organisation, person: person.id, name, mobile });
  return person.id;
}

/** Signs a document of an organisation by which people can be appointed; answers its id. */
export function signDocument({ province, dice }: Making, of: { organisation: string; issuedOn: Day }): string {
  const id = thrownId(dice);
  const number = `演聘〔${of.issuedOn.slice(0, 4)}〕${province.documents.length + 1}号`;
  province.documents.push({ ...of, id, number, title: "关于岗位聘任的通知（演示）" });
  return id;
}

function unusedNumber(dice: Dice, numbers: Set<string>): string {
  for (;;) {
    const number = syntheticResidentId(dice);
    if (!numbers.has(number)) {
      numbers.add(number);
      return number;
    }
  }
}
