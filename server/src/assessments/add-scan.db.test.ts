import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { PDF } from "../platform/files/samples.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { left, refused, type Standing, shut, useJourneys, type Who } from "./journeys.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);

async function attach(one: Standing, who: Who, snapshot: string) {
  const headers = { "content-type": "application/octet-stream" };
  const query = `name=${encodeURIComponent("盖章件.pdf")}&snapshot=${encodeURIComponent(snapshot)}`;
  return await one.watch(() =>
    http.send(one.member(who), `POST ${one.address}/scans?${query}`, { body: PDF, headers }),
  );
}

async function printed({ which }: Standing): Promise<string> {
  const sql = "select hash from assessment_snapshot where assessment_id = $1 order by taken_at";
  return (await database.owner.query(sql, [which.assessment])).rows[0].hash;
}

test("the authority attaches the stamped scan to the snapshot that it prints, by the whole hash or what is printed of it", async () => {
  const one = await at(journeys.published());
  const snapshot = await printed(one);
  const seq = one.pure.length + 1;
  const done = await attach(
    one,
    "quality",
    ` ${snapshot.slice(0, 4)} ${snapshot.slice(4, 8)} ${snapshot.slice(8, 12).toUpperCase()}`,
  );
  expect(done).toMatchObject(left(one, { who: "quality", type: "attach-scan", seq, body: {} }));
  const [{ body }] = done.appended as [{ body: { file: string; snapshot: string } }];
  expect(body.snapshot).toBe(snapshot);
  expect((await attach(one, "official", snapshot)).status).toBe(200);
  const files = (await http.send(one.member("quality"), `GET ${one.address}/files`)).json().items;
  expect(files).toMatchObject([{ id: body.file, name: "盖章件.pdf", preview: "pdf" }, { name: "盖章件.pdf" }]);
});

test("a scan of another result is refused, and nothing of it is kept", async () => {
  const one = await at(journeys.published());
  expect(await attach(one, "quality", "0".repeat(12))).toEqual(refused("$.snapshot other-snapshot"));
  const kept = await database.owner.query("select from assessment_file where assessment_id = $1", [
    one.which.assessment,
  ]);
  expect(kept.rows).toEqual([]);
});

test("nothing is attached before it is published, nor by anybody else", async () => {
  const early = await at(journeys.approved());
  expect(await attach(early, "quality", "0".repeat(12))).toMatchObject({ status: 422, appended: [] });
  const one = await at(journeys.published());
  const snapshot = await printed(one);
  expect(await attach(one, memberIn(tree.city, "city-reviewer"), snapshot)).toEqual(shut(403));
  expect(await attach(one, "head", snapshot)).toEqual(shut(403));
  expect(await attach(one, memberIn(tree.foreign, "approving-official"), snapshot)).toEqual(shut(404));
});

test("who may know the result may look at the scan", async () => {
  const one = await at(journeys.published());
  await attach(one, "quality", await printed(one));
  const [file] = (await http.send(one.member("head"), `GET ${one.address}/files`)).json().items;
  const answer = await http.send(one.member("head"), `GET ${one.address}/files/${file.id}/content`);
  expect(answer.rawPayload).toEqual(PDF);
  const shown = (await http.send(one.member("head"), `GET ${one.address}`)).json();
  const by = { id: one.member("quality").personId };
  expect(shown.scans).toMatchObject([{ file: file.id, snapshot: await printed(one), by }]);
});
