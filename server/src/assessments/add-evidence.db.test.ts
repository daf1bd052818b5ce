import { beforeEach, describe, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { makePhoto } from "../platform/files/photo.fixture.ts";
import { PDF } from "../platform/files/samples.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { bring, sendFile } from "./evidence.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, handIn, peopleOf, supervise } from "./sheets.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const tree = useStations(database);
const { province, station, city, foreign } = tree;
const { head, quality } = peopleOf(tree);
let begun: Begun;
let sheet: string;
let auditor: Member;

beforeEach(async () => {
  begun = await supervise({ database, station, province, head, quality });
  sheet = crypto.randomUUID();
  await handIn(http, begun, head, begun.sheet);
  auditor = await begun.assigns(sheet);
  await begun.does(quality, "open-stage", { stage: "spot-check" });
});

const by = (who: Member, bytes = PDF, to = sheet) =>
  sendFile({ http, by: who, path: begun.path, sheet: to, bytes, name: "记录.pdf" });
async function kept() {
  const sql = "select * from assessment_file where assessment_id = $1";
  return (await database.owner.query(sql, [begun.id])).rows;
}

test("a photo is kept for the sheet, with when and where it says that it was taken", async () => {
  const bytes = await makePhoto({ time: "2026:11:20 10:30:05", north: [41, 48, 20.88], east: [123, 25, 46.2] });
  const photo = await bring({ http, by: auditor, path: begun.path, sheet, bytes });
  expect(photo).toMatchObject({
    ...{ name: "现场照片.jpg", size: bytes.length, preview: "image" },
    photo: { taken: "2026-11-20 10:30:05", place: "北纬41.80580°，东经123.42950°" },
  });
  expect(await kept()).toMatchObject([
    { id: photo.id, organisation_id: station.id, sheet, person_id: auditor.personId, digest: photo.digest },
  ]);
});

test("a document says nothing of itself", async () => {
  const answer = await by(auditor);
  expect(answer.json()).toMatchObject({ preview: "pdf", photo: { taken: null, place: null } });
});

test("it is in the trail without its name", async () => {
  const { id, digest } = (await by(auditor)).json();
  const trail = (await trailOf(database, station)).filter(({ subject_id }) => subject_id === id);
  expect(trail).toMatchObject([
    {
      ...{ action: "assessments.add-evidence", person_id: auditor.personId },
      details: { assessment: begun.id, sheet, digest, size: PDF.length, type: "pdf" },
    },
  ]);
  expect(JSON.stringify(trail)).not.toContain("记录.pdf");
});

describe("nothing is taken", () => {
  test.each<[string, () => Member, number, string]>([
    ["of another auditor", () => memberIn(province, "on-site-auditor"), 404, " not-found"],
    ["of a post that writes on no sheet", () => memberIn(province, "auditor"), 403, " not-allowed"],
    ["of another province", () => memberIn(foreign, "on-site-auditor"), 404, " not-found"],
    ["of the station", () => head, 404, " not-found"],
    ["of the city", () => memberIn(city, "city-reviewer"), 404, " not-found"],
  ])("%s", async (_, who, status, problem) => {
    const answer = await by(who());
    expect([answer.statusCode, ...problemsOf(answer)]).toEqual([status, problem]);
    expect(await kept()).toEqual([]);
  });

  test("for a sheet that is in", async () => {
    const answer = await by(head, PDF, begun.sheet);
    expect([answer.statusCode, ...problemsOf(answer)]).toEqual([422, " not-open"]);
  });

  test("that is not what its name says", async () => {
    const answer = await sendFile({ http, by: auditor, path: begun.path, sheet, bytes: PDF, name: "照片.jpg" });
    expect([answer.statusCode, answer.json().problems[0].code]).toEqual([422, "file-lies"]);
    expect(await kept()).toEqual([]);
  });
});
