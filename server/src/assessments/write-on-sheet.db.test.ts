import pg from "pg";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { best, LIAONING, LINES, MEMBER, MET, OTHER, whole } from "./findings.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, handIn, peopleOf, supervise, write } from "./sheets.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const tree = useStations(database);
const { province, city, otherCity, station, foreign } = tree;
const { head, clerk, quality } = peopleOf(tree);
let begun: Begun;

beforeEach(async () => {
  begun = await supervise({ database, station, province, head, quality });
});

type Entry = { base: string | null; finding: object };
async function writes(by: Member, body: { findings?: Entry[]; touched?: object[] }, sheet = begun.sheet) {
  const answer = await write(http, begun, by, sheet, body);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}
async function log() {
  const { rows } = await database.owner.query(
    "select seq, id, type, line, person_id, body from assessment_action where assessment_id = $1 and seq > 2 order by seq",
    [begun.id],
  );
  return rows;
}
const refusalsOf = async (by: Member, body: object = { findings: [{ base: null, finding: best(MET) }] }) => {
  const answer = await write(http, begun, by, begun.sheet, body);
  return [answer.statusCode, ...problemsOf(answer)];
};

describe("who writes on a sheet", () => {
  test("are the posts of its stage", async () => {
    for (const post of ["head", "management-representative", "general-affairs", "exam-affairs", "equipment"]) {
      const answer = await write(http, begun, memberIn(station, post), begun.sheet, { findings: [] });
      expect([post, answer.statusCode]).toEqual([post, 200]);
    }
  });

  test.each([
    ["another post of the station", memberIn(station, "archivist"), 403],
    ["an auditor, on the station's", memberIn(province, "on-site-auditor"), 422],
    ["a reviewer of the city", memberIn(city, "city-reviewer"), 422],
    ["an official", memberIn(province, "approving-official"), 403],
    ["another city", memberIn(otherCity, "city-reviewer"), 404],
    ["another province", memberIn(foreign, "city-reviewer"), 404],
  ])("is not %s", async (_, member, status) => {
    expect((await write(http, begun, member, begun.sheet, whole())).statusCode).toBe(status);
    expect(await log()).toEqual([]);
  });

  test("is of an assessor's whoever is on its panel, once its stage is open", async () => {
    await handIn(http, begun, head, begun.sheet);
    const own = crypto.randomUUID();
    const [auditor, second] = [await begun.assigns(own), await begun.assigns(crypto.randomUUID())];
    const codes = async (by: Member) => {
      const answer = await write(http, begun, by, own, { findings: [{ base: null, finding: best(MET) }] });
      return answer.statusCode === 200 ? answer.json().findings[MET].is : problemsOf(answer).join();
    };
    expect(await codes(auditor)).toBe(" stage-not-open");
    await begun.does(quality, "open-stage", { stage: "spot-check" });
    expect([await codes(auditor), await codes(second), await codes(head)]).toEqual([
      "saved",
      " not-your-sheet",
      " not-your-sheet",
    ]);
  });
});

describe("what is refused as a whole, with all there is against it", () => {
  test("a sheet that is in", async () => {
    await handIn(http, begun, head, begun.sheet);
    expect(await refusalsOf(head)).toEqual([422, " not-open"]);
    expect(await refusalsOf(memberIn(city, "city-reviewer"))).toEqual([422, " not-your-sheet", " not-open"]);
  });

  test("an assessment that is stopped", async () => {
    await begun.does(quality, "raise-veto", { veto: LIAONING.data.vetoes[0]?.id, grounds: "查实", evidence: [] });
    expect(await refusalsOf(head)).toEqual([422, " not-now"]);
  });

  test("a sheet that is none", async () => {
    expect((await write(http, begun, head, crypto.randomUUID(), whole())).statusCode).toBe(404);
  });

  test("a line or a check twice, and more than a hundred entries", async () => {
    const finding = { base: null, finding: best(MET) };
    const touch = { base: null, check: MEMBER, conforms: true };
    expect(await refusalsOf(head, { findings: [finding, finding], touched: [touch, touch] })).toEqual([
      422,
      "$.findings[1].finding.line given-twice",
      "$.touched[1].check given-twice",
    ]);
    const many = Array.from({ length: 101 }, (_, n) => ({ ...touch, check: `${n}` }));
    expect(await refusalsOf(head, { touched: many })).toEqual([422, "$ too-many-entries"]);
  });

  test("what is nested without end", async () => {
    const nested = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const body = Buffer.from(`{"findings":[{"base":null,"finding":{"line":"${MET}","x":${nested}}}],"touched":[]}`);
    const headers = { "content-type": "application/json", "idempotency-key": "tablet-0002" };
    const answer = await http.send(head, `POST ${begun.path}/sheets/${begun.sheet}/writes`, { body, headers });
    expect([answer.statusCode, problemsOf(answer).length]).toEqual([422, 1]);
  });
});

describe("what is appended", () => {
  test("is an action for each entry, by whom, with the head, and a row of the trail for each", async () => {
    const answer = await writes(clerk, {
      findings: [MET, OTHER].map((line) => ({ base: null, finding: best(line) })),
      touched: [{ base: null, check: MEMBER, conforms: true }],
    });
    expect(answer.version).toBe(5);
    const rows = await log();
    expect(rows.map(({ seq, type, line, person_id }) => [seq, type, line, person_id])).toEqual([
      [3, "record-finding", MET, clerk.personId],
      [4, "record-finding", OTHER, clerk.personId],
      [5, "touch-check", MEMBER, clerk.personId],
    ]);
    expect(answer.findings[MET]).toEqual({ is: "saved", action: rows[0].id, value: best(MET) });
    expect(answer.touched[MEMBER]).toEqual({ is: "saved", action: rows[2].id, value: true });
    const head = await database.owner.query("select seq from assessment where id = $1", [begun.id]);
    expect(head.rows).toEqual([{ seq: 5 }]);
    const trail = (await trailOf(database, station)).filter(({ subject_id }) => subject_id === begun.id).slice(2);
    expect(trail.map(({ details }) => details.action).sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(trail.every(({ person_id, after }) => person_id === clerk.personId && after)).toBe(true);
    expect(trail.map(({ action }) => action).sort()).toEqual([
      "assessments.record-finding",
      "assessments.record-finding",
      "assessments.touch-check",
    ]);
  });

  test("is nothing where nothing changes: the act that stands is answered", async () => {
    const { action } = (await writes(head, { findings: [{ base: null, finding: best(MET) }] })).findings[MET];
    const touched = [{ base: null, check: MEMBER, conforms: true }];
    const first = (await writes(head, { touched })).touched[MEMBER].action;
    expect(await writes(clerk, { findings: [{ base: action, finding: best(MET) }], touched })).toMatchObject({
      findings: { [MET]: { is: "saved", action, value: best(MET) } },
      touched: { [MEMBER]: { is: "saved", action: first, value: true } },
      version: 4,
    });
    expect(await log()).toHaveLength(2);
  });

  test("is written by as many statements for a whole sheet as for one line", async () => {
    const counted = async (body: Parameters<typeof writes>[1]) => {
      const queries = vi.spyOn(pg.Client.prototype, "query");
      await writes(head, body);
      const { length } = queries.mock.calls;
      queries.mockRestore();
      return length;
    };
    const one = await counted({ findings: [{ base: null, finding: best(MET) }] });
    const all = whole();
    const others = all.findings.filter(({ finding }) => finding.line !== MET);
    expect(await counted({ ...all, findings: others })).toBe(one);
    expect(one).toBeLessThan(12);
    expect(await log()).toHaveLength(LINES.length + 13);
  });

  test("is not appended again under the same key", async () => {
    const body = { findings: [{ base: null, finding: best(MET) }], touched: [] };
    const send = () =>
      http.send(head, `POST ${begun.path}/sheets/${begun.sheet}/writes`, {
        body,
        headers: { "idempotency-key": "tablet-0001" },
      });
    const [first, again] = [await send(), await send()];
    expect(again.json()).toEqual(first.json());
    expect(await log()).toHaveLength(1);
  });
});
