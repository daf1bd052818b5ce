import { snapshotOf } from "@jianheng/domain/assessments";
import { edition, people, proposed } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { closeRendering } from "@jianheng/rendering";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { type Standing, useJourneys, type Who } from "./journeys.fixture.ts";
import { stateOf } from "./state-of.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
afterAll(closeRendering);

function ask(one: Standing, who: Who, paper: string, query = "") {
  return http.send(one.member(who), `GET ${one.address}/papers${paper}${query}`);
}

async function listed(one: Standing, who: Who): Promise<string[]> {
  const answer = await ask(one, who, "");
  return answer.json().papers.map(({ paper }: { paper: string }) => paper);
}

const stranger = () => memberIn(tree.foreign, "approving-official");

describe("which papers there are", () => {
  test.each([
    ["the office that leads, before anybody was sent", journeys.atProvince, "quality", []],
    ["the office that leads, once a team goes", journeys.onSite, "quality", ["plan"]],
    ["an auditor who has still to write", journeys.onSite, "auditor", ["plan"]],
    ["the station, while it is assessed", journeys.onSite, "head", ["plan"]],
    ["the leader, once the sheets are in", journeys.settled, "leader", ["record", "plan"]],
    ["the leader, once something is chosen", journeys.reconciled, "leader", ["form", "record", "plan"]],
    ["the station, before it is published", journeys.approved, "head", ["plan"]],
    ["the station, once it is", journeys.published, "head", ["form", "report", "record", "plan"]],
    ["the office that leads, of one that was not assessed", journeys.declined, "quality", ["form", "report"]],
    ["the office that leads, of one that was stopped on site", journeys.stopped, "quality", ["form", "report", "plan"]],
  ] as const)("for %s", async (_, journey, who, papers) => {
    expect(await listed(await at(journey()), who)).toEqual(papers);
  });

  test("with their formats, and what they can be printed from", async () => {
    const one = await at(journeys.closed());
    const state = await stateOf(database, one.actor, one.which);
    const { papers, snapshots } = (await ask(one, "official", "")).json();
    expect(papers[0]).toEqual({
      paper: "form",
      words: { zh: "评估表", en: "assessment form" },
      formats: ["pdf", "docx", "xlsx"],
    });
    expect(papers[1].formats).toEqual(["pdf", "docx"]);
    expect(snapshots).toEqual([
      { is: "now", hash: snapshotOf({ state, edition }).hash },
      { is: "published", hash: state.publication?.snapshot },
      { is: "closed", hash: state.closed?.snapshot },
    ]);
  });

  test("no snapshot is told to whoever may not know the result", async () => {
    const one = await at(journeys.approved());
    expect((await ask(one, "head", "")).json().snapshots).toEqual([]);
  });

  test("to nobody outside", async () => {
    const one = await at(journeys.published());
    expect((await ask(one, stranger(), "")).statusCode).toBe(404);
    expect((await http.send(undefined, `GET ${one.address}/papers`)).statusCode).toBe(401);
  });
});

describe("the form", () => {
  test.each([
    ["pdf", "application/pdf", "%PDF-"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
  ])("as %s, under the name of the station and its snapshot", async (format, mime, begins) => {
    const one = await at(journeys.approved());
    const { hash } = snapshotOf({ state: await stateOf(database, one.actor, one.which), edition });
    const answer = await ask(one, "official", "/form", `?format=${format}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({ "content-type": mime, "cache-control": "private, no-store" });
    const name = `${tree.station.name}验收评估表-${hash.slice(0, 12)}.${format}`;
    expect(decodeURIComponent(String(answer.headers["content-disposition"]))).toContain(`UTF-8''${name}`);
    expect(answer.rawPayload.subarray(0, begins.length).toString("latin1")).toBe(begins);
    expect(Number(answer.headers["content-length"])).toBe(answer.rawPayload.length);
  });

  test("is the same to the byte however often it is printed, and again years later from what was kept", async () => {
    const one = await at(journeys.closed());
    const state = await stateOf(database, one.actor, one.which);
    const print = async (hash?: string) =>
      (await ask(one, "official", "/form", hash === undefined ? "" : `?snapshot=${hash}`)).rawPayload;
    expect((await print()).equals(await print())).toBe(true);
    const kept = [await print(state.publication?.snapshot), await print(state.publication?.snapshot)];
    expect(kept[0]?.equals(kept[1] ?? Buffer.alloc(0))).toBe(true);
    expect(kept[0]?.equals(await print())).toBe(false);
  });

  test("a character that no font has is refused with its place", async () => {
    const journal = journeys.onSite().does(people.leader, "raise-veto", { veto: "V1", grounds: "见😀", evidence: [] });
    const one = await at(journal);
    const answer = await ask(one, "leader", "/form");
    expect(answer.statusCode).toBe(422);
    expect(answer.json().problems).toMatchObject([{ at: "$.vetoes[V1].grounds", code: "character-not-printable" }]);
  });

  test.each([
    ["the station, before it is published", journeys.approved, "head", "", 422],
    ["an auditor who has still to write", journeys.onSite, "auditor", "", 422],
    ["somebody outside", journeys.published, stranger, "", 404],
    ["a snapshot that was never kept", journeys.published, "official", `?snapshot=${"0".repeat(64)}`, 422],
    ["another format", journeys.published, "official", "?format=odt", 422],
  ] as const)("is kept from %s", async (_, journey, who, query, status) => {
    const reader = typeof who === "function" ? who() : who;
    expect((await ask(await at(journey()), reader, "/form", query)).statusCode).toBe(status);
  });

  test("a snapshot that was kept is nothing for whoever may not know the result any more", async () => {
    const appealed = journeys.appealed();
    const hash = appealed.state.publication?.snapshot ?? "";
    const before = await at(appealed);
    const asked = `?snapshot=${before.names.of(hash)}`;
    expect((await ask(before, "head", "/form", asked)).statusCode).toBe(200);
    const upheld = appealed
      .does(people.official, "assign-appeal-panel", { panel: [proposed(people.other)] })
      .does(people.other, "decide-appeal", { upheld: true, reason: "已改", lift: [] });
    const one = await at(upheld);
    expect((await ask(one, "head", "/form", `?snapshot=${one.names.of(hash)}`)).json()).toMatchObject({
      code: "other-snapshot",
    });
    expect((await ask(one, "quality", "/form", `?snapshot=${one.names.of(hash)}`)).statusCode).toBe(200);
  });
});

/** The words of a Word document. */
function wordsOf(bytes: Buffer): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, "");
}

describe("the other papers", () => {
  test.each([
    ["report", "评估报告"],
    ["record", "现场评估记录"],
    ["plan", "现场评估计划"],
  ])("the %s as PDF and as Word, not as Excel", async (paper, title) => {
    const one = await at(journeys.approved());
    const [pdf, docx, xlsx] = await Promise.all(
      ["pdf", "docx", "xlsx"].map((format) => ask(one, "quality", `/${paper}`, `?format=${format}`)),
    );
    expect([pdf?.statusCode, docx?.statusCode, xlsx?.statusCode]).toEqual([200, 200, 422]);
    expect(pdf?.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    expect(decodeURIComponent(String(pdf?.headers["content-disposition"]))).toContain(
      `${tree.station.name}验收${title}`,
    );
    expect(wordsOf(docx?.rawPayload ?? Buffer.alloc(0))).toContain(tree.station.name);
    expect(xlsx?.json().problems).toMatchObject([{ at: "$.format", code: "no-such-format" }]);
    const again = await ask(one, "official", `/${paper}`);
    expect(again.rawPayload.equals(pdf?.rawPayload ?? Buffer.alloc(0))).toBe(true);
  });

  test("the plan tells the station who comes, and nothing of what anybody found or when", async () => {
    const sent = await at(journeys.onSite());
    const found = await at(journeys.approved());
    const [before, after] = [
      await ask(sent, "head", "/plan", "?format=docx"),
      await ask(found, "head", "/plan", "?format=docx"),
    ];
    const words = wordsOf(before.rawPayload);
    for (const said of ["专家组组长", "现场审核人员", tree.province.name]) expect(words).toContain(said);
    expect(wordsOf(after.rawPayload).replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
    expect(wordsOf(after.rawPayload)).not.toContain("问题f0");
  });

  test("the report traces every lost point, and a kept one keeps its words", async () => {
    const one = await at(journeys.closed());
    const hash = (await stateOf(database, one.actor, one.which)).publication?.snapshot ?? "";
    for (const query of ["?format=docx", `?format=docx&snapshot=${hash}`]) {
      const words = wordsOf((await ask(one, "official", "/report", query)).rawPayload);
      for (const said of ["问题f0", "问题f2", "三处均有记录", "推荐通过", "评估组成员签字"])
        expect(words).toContain(said);
    }
    const words = wordsOf((await ask(one, "official", "/report", `?format=docx&snapshot=${hash}`)).rawPayload);
    expect(words).toContain(hash);
  });

  test.each([
    ["report", "the station, before it is published", journeys.approved, "head", 422],
    ["record", "the station, before it is published", journeys.approved, "head", 422],
    ["report", "an auditor who has still to write", journeys.onSite, "auditor", 422],
    ["record", "an auditor who has still to write", journeys.onSite, "auditor", 422],
    ["report", "whoever leads, before anything is decided", journeys.reconciled, "leader", 422],
    ["plan", "anybody, before somebody was sent", journeys.atProvince, "quality", 422],
    ["plan", "somebody outside", journeys.onSite, stranger, 404],
    ["report", "somebody outside", journeys.closed, stranger, 404],
    ["record", "somebody outside", journeys.closed, stranger, 404],
  ] as const)("the %s is kept from %s", async (paper, _, journey, who, status) => {
    const reader = typeof who === "function" ? who() : who;
    expect((await ask(await at(journey()), reader, `/${paper}`)).statusCode).toBe(status);
  });
});
