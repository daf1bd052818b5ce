import { afterEach, expect, test } from "vitest";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { aBatch, aNumber, anApplicant, useRecords } from "./records.fixture.ts";

const of = useRecords();
const { station, sibling, city, foreign, keeper, entered, remove, http, under } = of;
afterEach(of.emptied);

const show = (register: string, id: string, by = keeper) => http.send(by, `GET ${under(register)}/removed/${id}`);

test("a removed record says what it said then, who removed it, and what it said before", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  await of.change("batch", id, { values: aBatch("2026-01", { passed: 21 }) });
  await remove("batch", id, { version: 2 });
  const answer = await show("batch", id);
  expect(answer.statusCode, answer.body).toBe(200);
  expect(answer.json()).toMatchObject({
    id,
    values: { number: "2026-01", passed: 21 },
    enteredBy: "考务员",
    removedBy: "考务员",
    history: [{ version: 1, by: "考务员", removed: false, values: { passed: 20 } }],
  });
});

test.each([
  ["whoever keeps none", memberIn(station, "invigilator"), 200],
  ["the city above", memberIn(city, "city-reviewer"), 200],
  ["who runs the system above", memberIn(city, "system-administrator"), 403],
  ["a station beside", memberIn(sibling, "exam-affairs"), 404],
  ["another tree", memberIn(foreign, "provincial-quality-officer"), 404],
])("it is shown to %s, as it would be were it there", async (_, by, status) => {
  const id = await entered("batch", aBatch("2026-01"));
  expect((await http.send(by, `GET ${under("batch")}/records/${id}`)).statusCode).toBe(status);
  await remove("batch", id);
  expect((await show("batch", id, by)).statusCode).toBe(status);
});

test("numbers are masked in it, also in what it said before", async () => {
  const batch = await entered("batch", aBatch("2026-01"));
  const numbers = [aNumber(), aNumber()];
  const id = await entered("applicant", anApplicant(batch, { residentId: numbers[0] }));
  await of.change("applicant", id, { values: anApplicant(batch, { residentId: numbers[1] }) });
  await remove("applicant", id, { version: 2 });
  const { body } = await show("applicant", id);
  for (const number of numbers) expect(body).not.toContain(number);
  expect(JSON.parse(body).history[0].values.residentId).toMatch(/^.{3}\*{11}.{4}$/);
});

test("one that is there, one of another register and one that never was are not found", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  await of.change("batch", id, { values: aBatch("2026-01", { passed: 21 }) });
  expect((await show("batch", id)).statusCode).toBe(404);
  await remove("batch", id, { version: 2 });
  expect((await show("equipment", id)).statusCode).toBe(404);
  expect((await show("batch", crypto.randomUUID())).statusCode).toBe(404);
});
