import { beforeEach, describe, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { makePhoto } from "../platform/files/photo.fixture.ts";
import { PDF } from "../platform/files/samples.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { type Brought, bring, photoOf } from "./evidence.fixture.ts";
import { best, MET, whole } from "./findings.fixture.ts";
import { routes } from "./routes.ts";
import { type Begun, handIn, peopleOf, supervise, write } from "./sheets.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const tree = useStations(database);
const { province, station, city, foreign } = tree;
const { head, quality } = peopleOf(tree);
let begun: Begun;
let own: string;
let auditor: Member;
let other: Member;
let others: string;
let manual: Brought;
let photo: Brought;

beforeEach(async () => {
  begun = await supervise({ database, station, province, head, quality });
  const { path } = begun;
  manual = await bring({ http, by: head, path, sheet: begun.sheet, bytes: PDF, name: "质量手册.pdf" });
  const file = { kind: "file" as const, id: "m", file: manual.id, digest: manual.digest, caption: null };
  const resting = whole((finding) => (finding.line === MET ? { ...finding, evidence: [file] } : finding));
  await handIn(http, begun, head, begun.sheet, resting);
  [own, others] = [crypto.randomUUID(), crypto.randomUUID()];
  auditor = await begun.assigns(own);
  other = await begun.assigns(others);
  await begun.does(quality, "open-stage", { stage: "spot-check" });
  photo = await bring({ http, by: auditor, path, sheet: own, bytes: await makePhoto({ time: "2026:11:20 10:30:05" }) });
});

async function seenBy(who: Member): Promise<string[]> {
  const answer = await http.send(who, `GET ${begun.path}/files`);
  expect(answer.statusCode, answer.body).toBe(200);
  const ids = answer.json().items.map(({ id }: { id: string }) => id);
  const opened = await Promise.all(
    [manual, photo].map(async ({ id }) => {
      const [bytes, shown] = [
        await http.send(who, `GET ${begun.path}/files/${id}/content`),
        await http.send(who, `GET ${begun.path}/files/${id}/preview`),
      ];
      expect(bytes.statusCode).toBe(shown.statusCode);
      return bytes.statusCode === 200 ? [id] : [];
    }),
  );
  expect(opened.flat()).toEqual(ids);
  return ids.map((id: string) => (id === photo.id ? "photo" : "manual"));
}

async function finds(evidence: object) {
  const finding = { ...best(MET), evidence: [evidence] };
  const answer = await write(http, begun, auditor, own, { findings: [{ base: null, finding }] });
  return answer.json().findings[MET];
}

describe("who may open a file of an assessment", () => {
  test("what was brought to a sheet, who writes on it; what the station gave, everybody who assesses it", async () => {
    expect(await seenBy(auditor)).toEqual(["manual", "photo"]);
    expect(await seenBy(other)).toEqual(["manual"]);
    expect(await seenBy(head)).toEqual(["manual"]);
    expect(await seenBy(memberIn(city, "city-reviewer"))).toEqual(["manual"]);
  });

  test("a photo of a sheet, who sees the sheet and what it says: others once their own are in", async () => {
    expect(await finds(photoOf(photo))).toMatchObject({ is: "saved" });
    expect(await seenBy(other)).toEqual(["manual"]);
    for (const [who, sheet] of [
      [auditor, own],
      [other, others],
    ] as const) {
      await handIn(http, begun, who, sheet, {
        ...whole(),
        findings: whole().findings.filter(({ finding }) => sheet === others || finding.line !== MET),
      });
    }
    expect(await seenBy(other)).toEqual(["manual", "photo"]);
    expect(await seenBy(head)).toEqual(["manual"]);
  });

  test.each<[string, () => Member, number]>([
    ["another province", () => memberIn(foreign, "on-site-auditor"), 404],
    ["a post that sees no assessment", () => memberIn(province, "auditor"), 403],
  ])("nothing of it %s", async (_, who, status) => {
    const path = `${begun.path}/files`;
    const asked = [path, `${path}/${manual.id}/content`, `${path}/${manual.id}/preview`];
    for (const one of asked) expect((await http.send(who(), `GET ${one}`)).statusCode).toBe(status);
  });
});

describe("a file as it is sent", () => {
  test("is its bytes to be saved, under its name", async () => {
    const answer = await http.send(auditor, `GET ${begun.path}/files/${manual.id}/content`);
    expect(answer.rawPayload).toEqual(PDF);
    expect(answer.headers["content-disposition"]).toContain(encodeURIComponent("质量手册.pdf"));
  });

  test("is a picture made anew, without what the photo says of itself", async () => {
    const answer = await http.send(auditor, `GET ${begun.path}/files/${photo.id}/preview`);
    expect(answer.headers["content-type"]).toBe("image/webp");
    expect(answer.rawPayload.includes("2026:11:20")).toBe(false);
  });
});

describe("evidence is refused that rests on", () => {
  const refusedAt = (at: string, code: string) => ({
    is: "refused",
    problems: [{ at: `$.findings[0].finding.evidence[0].${at}`, code }],
  });

  test("a file that nobody brought, or that is of another's sheet", async () => {
    const theirs = await bring({ http, by: other, path: begun.path, sheet: others, bytes: await makePhoto() });
    expect(await finds(photoOf(theirs))).toMatchObject(refusedAt("file", "unknown-file"));
    expect(await finds({ ...photoOf(photo), file: crypto.randomUUID() })).toMatchObject(
      refusedAt("file", "unknown-file"),
    );
    expect(await finds({ ...photoOf(photo), file: "a file" })).toMatchObject(refusedAt("file", "unknown-file"));
  });

  test("other bytes, or a time that the photo does not say", async () => {
    expect(await finds({ ...photoOf(photo), digest: "0".repeat(64) })).toMatchObject(
      refusedAt("digest", "other-bytes"),
    );
    const taken = { at: "2026-11-21 10:30:05", stated: "by-photo" };
    expect(await finds({ ...photoOf(photo), taken })).toMatchObject(refusedAt("taken", "not-by-the-photo"));
  });

  test("and taken with the station's own file, and with what a person says of a photo", async () => {
    const place = { words: "理论考场", stated: "by-person" };
    expect(await finds({ ...photoOf(photo), place })).toMatchObject({ is: "saved" });
    const file = { kind: "file", id: "m2", file: manual.id, digest: manual.digest, caption: "第3页" };
    const finding = { ...best(MET), evidence: [file] };
    const answer = await write(http, begun, other, others, { findings: [{ base: null, finding }] });
    expect(answer.json().findings[MET]).toMatchObject({ is: "saved" });
  });
});
