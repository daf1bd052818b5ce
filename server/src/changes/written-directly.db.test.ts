import { afterEach, describe, expect, test } from "vitest";
import { problemsOf } from "../organisations/tree.fixture.ts";
import { useChanges } from "./changes.fixture.ts";

const of = useChanges();
afterEach(of.emptied);

const HEAD = "$.values.head by-application";

describe("a registration", () => {
  test("is corrected by the station itself until there is a licence", async () => {
    const id = await of.registers();
    const answer = await of.writes("station-profile", id, { head: "示范丙" });
    expect([answer.statusCode, answer.json().values.head, answer.json().fixed]).toEqual([200, "示范丙", []]);
  });

  test("keeps head, telephone, contact, address and post code from then on; the rest is written", async () => {
    const id = await of.registers();
    await of.licensed();
    const parts = { head: "示范丙", telephone: "1", contact: "示范丁", address: "示范路2号", postCode: "110000" };
    const refused = await of.writes("station-profile", id, { ...parts, officeArea: 130 });
    expect(refused.statusCode).toBe(422);
    expect(problemsOf(refused)).toEqual(Object.keys(parts).map((what) => `$.values.${what} by-application`));
    expect(refused.json().detail).toContain("请在“变更登记”中提出申请");
    const answer = await of.writes("station-profile", id, { officeArea: 130 });
    expect(answer.json()).toMatchObject({
      values: { officeArea: 130, head: "示范甲" },
      fixed: ["validFrom", "head", "telephone", "contact", "address", "postCode"],
    });
  });

  test("is told what can't be read beside what changes by application, and of each one or the other", async () => {
    const id = await of.registers();
    await of.licensed();
    const parts = { head: "", contact: "示范丁", officeArea: -1 };
    const problems = ["head missing", "officeArea not-an-amount", "contact by-application"];
    expect(problemsOf(await of.writes("station-profile", id, parts))).toEqual(problems.map((one) => `$.values.${one}`));
    const anew = await of.enters("station-profile", { ...parts, validFrom: "2024-01-01" });
    expect(problemsOf(anew)).toEqual(problems.map((one) => `$.values.${one}`));
    const dayless = await of.enters("station-profile", { ...parts, validFrom: "2024" });
    expect(problemsOf(dayless)).toEqual(
      ["validFrom not-a-date", "head missing", "officeArea not-an-amount"].map((one) => `$.values.${one}`),
    );
  });

  test("is not gone round by a new one, a moved one or a removal", async () => {
    const id = await of.registers();
    const years = await of.registers({ validFrom: "2019-01-01", head: "示范戊" });
    await of.licensed();
    expect(problemsOf(await of.enters("station-profile", { validFrom: "2024-01-01", head: "示范丙" }))).toEqual([HEAD]);
    expect(problemsOf(await of.writes("station-profile", years, { validFrom: "2025-01-01" }))).toEqual([HEAD]);
    expect(problemsOf(await of.writes("station-profile", id, { validFrom: "2018-01-01" }))).toEqual([
      "$.values.validFrom by-application",
    ]);
    expect(problemsOf(await of.removes("station-profile", id))).toEqual([" by-application"]);
    expect((await of.enters("station-profile", { validFrom: "2024-01-01" })).statusCode).toBe(201);
    expect((await of.removes("station-profile", years)).statusCode).toBe(204);
  });

  test("is not written while an application waits that read it, licence or not", async () => {
    const id = await of.registers();
    await of.applied({ head: "示范丙" });
    expect(problemsOf(await of.writes("station-profile", id, { head: "示范丁" }))).toEqual([HEAD]);
    expect(problemsOf(await of.removes("station-profile", id))).toEqual([" by-application"]);
    expect(problemsOf(await of.enters("station-profile", { validFrom: "2024-01-01" }))).toEqual([
      "$.values.validFrom application-open",
    ]);
    expect(await of.list()).toMatchObject([{ stale: false }]);
  });

  test("of a station above which nobody decides is its own to write", async () => {
    const id = await of.registers();
    await of.licensed();
    const reporting = "update reporting set valid_until = $2 where organisation_id = $1";
    await of.database.owner.query(reporting, [of.station.id, "2021-01-01"]);
    try {
      expect((await of.writes("station-profile", id, { head: "示范丙" })).statusCode).toBe(200);
    } finally {
      await of.database.owner.query(reporting, [of.station.id, null]);
    }
  });
});

test("an application that was overtaken in the past is marked, and can't be granted", async () => {
  await of.registers();
  const id = await of.applied({ head: "示范丙" });
  await of.database.owner.query("update station_profile set head = '示范丁', version = version + 1");
  expect(await of.list()).toMatchObject([{ id, stale: true }]);
  expect(problemsOf(await of.decide(id, { granted: true }))).toEqual([" registered-otherwise"]);
  expect((await of.decide(id, { granted: false, answer: "请重新申请" })).statusCode).toBe(200);
  expect(await of.list()).toMatchObject([{ id, stale: false }]);
});

describe("a licence", () => {
  test("keeps its number and days once it is entered; the rest is written", async () => {
    const id = await of.licensed();
    const refused = await of.writes("licence", id, {
      number: "L-2",
      validUntil: "2030-12-31",
      reissuedOn: "2025-01-01",
    });
    expect(problemsOf(refused)).toEqual(
      ["number", "validUntil", "reissuedOn"].map((what) => `$.values.${what} by-application`),
    );
    const answer = await of.writes("licence", id, { copies: 2, withdrawnOn: "2026-01-01" });
    expect(answer.json().values).toMatchObject({ copies: 2, withdrawnOn: "2026-01-01" });
    expect(problemsOf(await of.writes("licence", id, { withdrawnOn: null }, 2))).toEqual([
      "$.values.withdrawnOn by-application",
    ]);
  });

  test("stays where it is in force or was reissued", async () => {
    await of.registers();
    const id = await of.licensed();
    expect(problemsOf(await of.removes("licence", id))).toEqual([" by-application"]);
    await of.decide(await of.applied({ head: "示范丙" }), { granted: true });
    await of.writes("licence", id, { withdrawnOn: "2026-01-01", copies: 1 }, 2);
    expect(problemsOf(await of.removes("licence", id, 3))).toEqual([" by-application"]);
  });

  test("that has ended goes", async () => {
    expect(await of.show("licence", await of.licensed())).toMatchObject({ stays: true });
    const id = await of.licensed({ number: "L-0", validUntil: "2021-01-01" });
    expect(await of.show("licence", id)).toMatchObject({ stays: false });
    expect((await of.removes("licence", id)).statusCode).toBe(204);
  });
});
