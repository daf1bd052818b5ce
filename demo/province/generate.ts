import type { Day, Dice } from "@jianheng/domain/kernel";
import { addChanges } from "./changes.ts";
import { seededDice, thrownId } from "./dice.ts";
import { type Making, signDocument, takeOn } from "./employ.ts";
import { addFormerPosts } from "./former.ts";
import type { Province } from "./model.ts";
import { placeBodies, placeOrganisations } from "./organisations.ts";
import { staffOf } from "./staff.ts";

/** Every how many organisations one breaks the rule on posts held together. */
const CROSSED_EVERY = 20;
/** Every how many stations one shares an examiner with the station before it. */
const SHARED_EVERY = 5;
const APPOINTED = "2024-03-01";

/**
 * The province of a seed: the same for the same seed, whoever makes it. Only what is to come, or was over lately, is
 * told from the day that it is made on; who is who is not.
 */
export function generateProvince({ seed, today }: { seed: number; today: Day }): Province {
  const dice = seededDice(seed);
  const placed = placeOrganisations(dice);
  const province: Province = { ...placed, people: [], registrations: [], documents: [], appointments: [] };
  const making: Making = { province, dice, numbers: new Set() };
  for (const [at, organisation] of placed.organisations.entries()) {
    const crossed = at % CROSSED_EVERY === CROSSED_EVERY - 1;
    const document = signDocument(making, { organisation: organisation.id, issuedOn: "2024-02-20" });
    for (const posts of staffOf({ kind: organisation.kind, crossed })) {
      const person = takeOn(making, organisation.id);
      for (const post of posts) {
        const appointed = { person, post, document, from: APPOINTED, until: null };
        province.appointments.push({ organisation: organisation.id, id: thrownId(dice), ...appointed });
      }
    }
  }
  shareExaminers(province, dice);
  addChanges(making, { taken: APPOINTED, today });
  province.organisations.push(...placeBodies(dice));
  addFormerPosts(making, { taken: APPOINTED, today });
  return province;
}

/** Examiners work for more than one station: one person, a registration and an appointment in each. */
function shareExaminers(province: Province, dice: Dice): void {
  const stations = province.organisations.filter(({ kind }) => kind === "station");
  const [above] = province.organisations;
  for (let at = SHARED_EVERY; at < stations.length; at += SHARED_EVERY) {
    const [from, to] = [stations[at - 1], stations[at]];
    const examiner = province.appointments.find((one) => one.organisation === from?.id && one.post === "examiner");
    const known = province.registrations.find((one) => one.person === examiner?.person);
    const document = province.documents.find((one) => one.organisation === to?.id);
    if (!to || !examiner || !known || !document) continue;
    province.registrations.push({ ...known, organisation: to.id });
    // His account is the province's: one of a station's reaches no other.
    if (above) province.registrations.push({ ...known, organisation: above.id });
    province.appointments.push({ ...examiner, organisation: to.id, id: thrownId(dice), document: document.id });
  }
}
