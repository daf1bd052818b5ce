import { beforeAll, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { evidence, MET, noting, OTHER, whole } from "./findings.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, handIn, peopleOf, supervise } from "./sheets.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const tree = useStations(database);
const { province, city, otherCity, station } = tree;
const { head, quality } = peopleOf(tree);
const [OWN, OTHERS] = [crypto.randomUUID(), crypto.randomUUID()];
const SECRET = "只有本所知道";
let begun: Begun;
let auditor: Member;

/** The station's evidence on two lines, with a note that is nobody else's business. */
const filled = whole((finding) => {
  const own = finding.line === MET ? ["甲", "乙"] : finding.line === OTHER ? ["丙"] : [];
  return { ...noting(finding, SECRET), evidence: own.map(evidence) };
});
const LAID = { [MET]: [evidence("甲"), evidence("乙")], [OTHER]: [evidence("丙")] };

const show = (member: Member, sheet: string) => http.send(member, `GET ${begun.path}/sheets/${sheet}/material`);

beforeAll(async () => {
  begun = await supervise({ database, station, province, head, quality });
  auditor = await begun.assigns(OWN);
  await begun.assigns(OTHERS);
});

test("before the station has handed its sheet in, nobody else is given what lies beside it", async () => {
  expect((await show(auditor, OWN)).json()).toEqual({ sheet: begun.sheet, lines: {}, version: 4 });
  expect((await show(head, begun.sheet)).json()).toEqual({ sheet: begun.sheet, lines: {}, version: 4 });
});

test("who assesses blind is given the evidence and nothing else, beside his sheet or by the station's", async () => {
  await handIn(http, begun, head, begun.sheet, filled);
  await begun.does(quality, "open-stage", { stage: "spot-check" });
  for (const sheet of [OWN, begun.sheet]) {
    const answer = await show(auditor, sheet);
    expect(answer.json()).toEqual({ sheet: begun.sheet, lines: LAID, version: expect.any(Number) });
    expect(answer.body).not.toContain(SECRET);
  }
});

test("so are the station itself, and whoever sees its sheet", async () => {
  for (const member of [head, memberIn(station, "archivist"), quality, memberIn(city, "city-reviewer")]) {
    expect((await show(member, begun.sheet)).json().lines).toEqual(LAID);
  }
});

test("a sheet that the reader may not look into has none, nor has one that is not there", async () => {
  const asked: [Member, string][] = [
    [auditor, OTHERS],
    [head, OWN],
    [auditor, crypto.randomUUID()],
    [memberIn(otherCity, "city-reviewer"), begun.sheet],
  ];
  for (const [member, sheet] of asked) expect((await show(member, sheet)).statusCode).toBe(404);
});
