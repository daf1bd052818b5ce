import { randomBytes, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { personalData } from "../platform/personal-data/index.ts";
import { newRegistration } from "./new-registration.ts";
import { maskedNumbers, openNumbers, residentIndex } from "./numbers.ts";
import { madeUpPerson } from "./people.fixture.ts";

const ours = personalData(randomBytes(32));
const given = madeUpPerson();
const person = { id: randomUUID(), residentId: given.residentId };
const organisation = randomUUID();
const made = newRegistration(ours, { organisation, person, name: given.name, mobile: `+86 ${given.mobile}` });
const row = {
  organisation_id: organisation,
  person_id: person.id,
  resident_id_sealed: made.residentSealed,
  resident_id_index: made.residentIndex,
  mobile_sealed: made.mobile.sealed,
};

test("numbers open where they were sealed, as they should be written", () => {
  expect(openNumbers(ours, row)).toEqual({ residentId: given.residentId, mobile: given.mobile });
  expect(openNumbers(ours, { ...row, mobile_sealed: null }).mobile).toBeNull();
});

test.each([
  ["another person's row", { person_id: randomUUID() }],
  ["another organisation's row", { organisation_id: randomUUID() }],
  ["beside another index", { resident_id_index: randomBytes(32) }],
])("moved to %s they don't open", (_, moved) => {
  expect(() => openNumbers(ours, { ...row, ...moved })).toThrow();
});

test("without a reason they are shown masked", () => {
  const { residentId, mobile } = maskedNumbers(ours, row);
  expect(residentId).toBe(`${given.residentId.slice(0, 3)}${"*".repeat(11)}${given.residentId.slice(-4)}`);
  expect(mobile).toBe(`107****${given.mobile.slice(-4)}`);
});

test("however a number is typed, its index is the same", () => {
  const typed = `${given.residentId.slice(0, 6)} ${given.residentId.slice(6).toLowerCase()}`;
  expect(residentIndex(ours, typed)).toEqual(made.residentIndex);
});
