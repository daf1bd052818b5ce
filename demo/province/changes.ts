import { type Day, dayBefore } from "@jianheng/domain/kernel";
import { thrownId } from "./dice.ts";
import { type Making, signDocument, takeOn } from "./employ.ts";
import type { Appointment } from "./model.ts";

/**
 * Appointments that are over and such as are to come: somebody else held the first post of every organisation until it
 * was `taken`, and in every station an invigilator becomes an examiner next month.
 */
export function addChanges(making: Making, { taken, today }: { taken: Day; today: Day }): void {
  const { appointments, organisations } = making.province;
  const now = [...appointments];
  for (const { id: organisation, kind } of organisations) {
    const here = now.filter((one) => one.organisation === organisation);
    const [first] = here;
    if (first) addPast(making, { first, taken });
    const invigilator = here.find(({ post }) => post === "invigilator");
    if (kind === "station" && invigilator) addComing(making, { invigilator, today });
  }
}

function addPast(making: Making, { first, taken }: { first: Appointment; taken: Day }): void {
  const { organisation, post } = first;
  const person = takeOn(making, organisation);
  const document = signDocument(making, { organisation, issuedOn: "2019-12-20" });
  const held = { person, post, document, from: "2020-01-01", until: dayBefore(taken) };
  making.province.appointments.push({ organisation, id: thrownId(making.dice), ...held });
}

function addComing(making: Making, { invigilator, today }: { invigilator: Appointment; today: Day }): void {
  const { organisation, person } = invigilator;
  const document = signDocument(making, { organisation, issuedOn: today });
  const held = { person, post: "examiner", document, from: nextMonth(today), until: null };
  making.province.appointments.push({ organisation, id: thrownId(making.dice), ...held });
}

function nextMonth(day: Day): Day {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
