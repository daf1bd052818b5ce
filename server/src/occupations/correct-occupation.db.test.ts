import { afterEach, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import { runText } from "../platform/db/queries.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { useOccupations } from "./occupations.fixture.ts";

const of = useOccupations();
const { http, keeper, province, city, path } = of;
afterEach(async () => {
  await of.database.owner.query(`delete from occupation_correction; delete from occupation_code where loaded_at is not null;
    delete from occupation where loaded_at is not null; delete from audit_unsealed; delete from audit`);
});

const RIGHT = { name: "示例工", codes: { 2022: "6-29-01-08" }, source: "大典2022年版第512页", reason: "导入时错行" };
const brought = async () => {
  expect((await of.load([["示范工", null, "6-29-01-07"]])).statusCode).toBe(200);
  return (await of.named("示范工"))?.id ?? "";
};
const correct = (id: string, body: object = RIGHT, by = keeper) =>
  http.send(by, `POST ${path(by)}/${id}/correction`, { body });

test.each([
  ["the system administrator of whoever reports to nobody", keeper, 200],
  ["another post there", memberIn(province, "security-administrator"), 403],
  ["the system administrator of an office below", memberIn(city, "system-administrator"), 422],
])("an occupation is corrected by %s", async (_, by, status) => {
  const answer = await correct(await brought(), RIGHT, by);
  expect(answer.statusCode, answer.body).toBe(status);
});

test("it has its new name and number with their source; what it said is kept, with why and by whom", async () => {
  const id = await brought();
  await correct(id);
  const corrected = (await of.kept()).occupations.find((one) => one.id === id);
  expect(corrected).toMatchObject({
    ...{ name: "示例工", source: RIGHT.source, codes: [{ edition: 2022, code: "6-29-01-08", source: RIGHT.source }] },
    correction: { reason: "导入时错行", by: "系统甲", was: { name: "示范工", codes: { 2022: "6-29-01-07" } } },
  });
});

test("a number is taken back, and brought in again by a file", async () => {
  const id = await brought();
  await correct(id, { codes: { 2022: null }, source: "核对记录", reason: "查无来源" });
  expect((await of.named("示范工"))?.codes).toEqual([]);
  expect((await of.load([["示范工", null, "6-29-01-09"]])).json()).toMatchObject({ filled: 1 });
});

test("what came along stays, and the database holds that, too", async () => {
  const answer = await correct("bricklayer", { codes: { 2022: "6-29-01-99" }, source: "某", reason: "某" });
  expect(problemsOf(answer)).toEqual(["$.codes.2022 came-along"]);
  const { rows } = await of.database.transaction(keeper, async (transaction) => ({
    rows: await runText(transaction, "update occupation_code set code = '6-29-01-99' returning 1"),
  }));
  expect(rows).toEqual([]);
});

test.each([[{ ...RIGHT, reason: " " }], [{ ...RIGHT, source: "" }], [{ ...RIGHT, codes: { 2022: "六" } }]])(
  "without a reason, a source or the form of a number nothing is written (%#)",
  async (body) => {
    expect((await correct(await brought(), body)).statusCode).toBe(422);
    expect(await of.named("示范工")).toBeDefined();
  },
);

test("a try of a file that says another number says what is known, and that what was brought in can be corrected", async () => {
  await brought();
  const answer = await of.load([["示范工", null, "6-29-01-08"]], { attempt: true });
  expect(problemsOf(answer)).toEqual([expect.stringContaining("code-contradicts")]);
  expect(answer.json().problems[0].message.zh).toContain("以前导入的编码有误的，在本页更正该职业");
});

test("the trail has it", async () => {
  const id = await brought();
  await correct(id);
  expect((await trailOf(of.database, province)).at(-1)).toMatchObject({
    action: "occupations.correct",
    subject_kind: "occupation",
    subject_id: id,
    details: { source: RIGHT.source, name: true, editions: ["2022"] },
    before: true,
    after: true,
  });
});
