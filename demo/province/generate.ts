import { type Dice, syntheticMobileNumber, syntheticResidentId } from "@jianheng/domain/kernel";
import type { Organisation } from "@jianheng/domain/organisations";
import { seededDice, thrownId } from "./dice.ts";
import type { Province } from "./model.ts";
import { thrownName } from "./names.ts";
import { placeOrganisations } from "./organisations.ts";
import { staffOf } from "./staff.ts";

/** Every how many stations one breaks the rule on posts held together. */
const CROSSED_EVERY = 20;
/** Every how many stations one shares an examiner with the station before it. */
const SHARED_EVERY = 5;
const APPOINTED = "2024-03-01";

/** The province of a seed: the same for the same seed, whoever makes it. */
export function generateProvince(seed: number): Province {
  const dice = seededDice(seed);
  const placed = placeOrganisations(dice);
  const province: Province = { ...placed, people: [], registrations: [], documents: [], appointments: [] };
  const numbers = new Set<string>();
  for (const [at, organisation] of placed.organisations.entries()) {
    employ({ province, organisation, crossed: at % CROSSED_EVERY === CROSSED_EVERY - 1, dice, numbers });
  }
  shareExaminers(province, dice);
  return province;
}

interface Employing {
  province: Province;
  organisation: Organisation;
  crossed: boolean;
  dice: Dice;
  numbers: Set<string>;
}

function employ({ province, organisation, crossed, dice, numbers }: Employing): void {
  const document = {
    organisation: organisation.id,
    id: thrownId(dice),
    number: `演聘〔2024〕${province.documents.length + 1}号`,
    title: "关于岗位聘任的通知（演示）",
    issuedOn: "2024-02-20",
  };
  province.documents.push(document);
  for (const posts of staffOf({ kind: organisation.kind, crossed })) {
    const person = { id: thrownId(dice), residentId: unusedNumber(dice, numbers) };
    province.people.push(person);
    province.registrations.push({
      organisation: organisation.id,
      person: person.id,
      name: thrownName(dice),
      mobile: syntheticMobileNumber(dice),
    });
    for (const post of posts) {
      const appointed = { person: person.id, post, document: document.id, from: APPOINTED, until: null };
      province.appointments.push({ organisation: organisation.id, id: thrownId(dice), ...appointed });
    }
  }
}

/** Examiners work for more than one station: one person, a registration and an appointment in each. */
function shareExaminers(province: Province, dice: Dice): void {
  const stations = province.organisations.filter(({ kind }) => kind === "station");
  for (let at = SHARED_EVERY; at < stations.length; at += SHARED_EVERY) {
    const [from, to] = [stations[at - 1], stations[at]];
    const examiner = province.appointments.find((one) => one.organisation === from?.id && one.post === "examiner");
    const known = province.registrations.find((one) => one.person === examiner?.person);
    const document = province.documents.find((one) => one.organisation === to?.id);
    if (!to || !examiner || !known || !document) continue;
    province.registrations.push({ ...known, organisation: to.id });
    province.appointments.push({ ...examiner, organisation: to.id, id: thrownId(dice), document: document.id });
  }
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
