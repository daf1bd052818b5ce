import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { aBatch, useRecords } from "./records.fixture.ts";

const of = useRecords();
const { station, sibling, city, keeper, entered, show, http, records } = of;
afterEach(of.emptied);

/** A file of an organisation, without its bytes. */
async function aFile(name: string, { id }: { id: string } = station): Promise<string> {
  const digest = randomUUID().replaceAll("-", "").repeat(2);
  await of.database.owner.query("insert into file_content (organisation_id, digest, size) values ($1, $2, 1)", [
    id,
    digest,
  ]);
  const { rows } = await of.database.owner.query(
    "insert into file (organisation_id, name, type, digest, person_id) values ($1, $2, 'pdf', $3, $1) returning id",
    [id, name, digest],
  );
  return rows[0].id;
}

const attach = (record: string, file: string, by = keeper) =>
  http.send(by, `POST ${records("batch")}/${record}/files`, { body: { file } });

test.each([
  ["whoever keeps the register", memberIn(station, "exam-affairs"), 200, 204],
  ["whoever keeps another one", memberIn(station, "equipment"), 403, 403],
  ["the keeper of a station beside", memberIn(sibling, "exam-affairs"), 404, 404],
  ["the city above", memberIn(city, "city-reviewer"), 403, 403],
])("a paper is put to a record and taken off by %s", async (_, by, put, taken) => {
  const id = await entered("batch", aBatch("2026-01"));
  const file = await aFile("公告.pdf");
  expect((await attach(id, file, by)).statusCode).toBe(put);
  await attach(id, file);
  expect((await http.send(by, `DELETE ${records("batch")}/${id}/files/${file}`)).statusCode).toBe(taken);
});

test("it is shown with the record, once, and counted in the list", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  const file = await aFile("公告.pdf");
  await attach(id, file);
  await attach(id, file);
  expect((await show("batch", id)).files).toEqual([{ id: file, name: "公告.pdf", type: "PDF 文档", preview: "pdf" }]);
  expect((await of.list("batch")).items).toMatchObject([{ id, files: 1 }]);
  const details = (await trailOf(of.database, station)).map((act) => act.details);
  expect(details.slice(1)).toEqual([{ register: "batch", verb: "attach", file }]);
});

test("it goes with its record, and stays the station's", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  await attach(id, await aFile("公告.pdf"));
  expect((await of.remove("batch", id)).statusCode).toBe(204);
  const { rows } = await of.database.owner.query("select count(*)::int as left from record_file");
  expect(rows).toEqual([{ left: 0 }]);
});

test("only a file of the station itself, and only one that is there is taken off", async () => {
  const id = await entered("batch", aBatch("2026-01"));
  const theirs = await aFile("别人的.pdf", sibling);
  expect(problemsOf(await attach(id, theirs))).toEqual(["$.file unknown-file"]);
  expect((await attach(randomUUID(), await aFile("公告.pdf"))).statusCode).toBe(404);
  expect((await http.send(keeper, `DELETE ${records("batch")}/${id}/files/${theirs}`)).statusCode).toBe(404);
});
