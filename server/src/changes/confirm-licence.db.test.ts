import { afterEach, describe, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { runText } from "../platform/db/queries.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { CORRECTION, useChanges } from "./changes.fixture.ts";

const of = useChanges();
const { station, city, otherCity, province, sibling, official, head } = of;
afterEach(of.emptied);

const UNCONFIRMED = { confirmed: false, last: null };
/** It was confirmed once, and says something else since. */
const CHANGED = { confirmed: false, last: { office: city.name, at: expect.any(String) } };
const confirmationOf = async (id: string) => (await of.show("licence", id)).confirmation;

describe("a licence is confirmed", () => {
  test.each([
    ["by an official of whoever decides", official, 200],
    ["not by another post of that office", memberIn(city, "city-reviewer"), 403],
    ["not by the station itself", head, 403],
    ["not by an official of another city", memberIn(otherCity, "approving-official"), 404],
    ["not by an official of the province, who is not next", memberIn(province, "approving-official"), 422],
  ])("%s", async (_, by, status) => {
    const id = await of.licensed();
    const answer = await of.confirms(id, { by });
    expect(answer.statusCode, answer.body).toBe(status);
    expect((await of.show("licence", id)).confirmation.confirmed).toBe(status === 200);
  });

  test("as it stands with its scope: until then it says that nobody did, then by which office and when", async () => {
    const id = await of.licensed();
    await of.covers(id);
    expect(await confirmationOf(id)).toEqual(UNCONFIRMED);
    expect((await of.confirms(id)).statusCode).toBe(200);
    const confirmation = await confirmationOf(id);
    expect(confirmation).toEqual({ confirmed: true, office: city.name, at: expect.any(String) });
    expect(await of.recordsOf("licence")).toMatchObject([{ id, version: 1, confirmation }]);
    expect((await of.seenOf(id)).confirmed).toEqual({ office: city.name, at: confirmation.at });
  });

  test("and the trail has what was seen of it", async () => {
    const id = await of.licensed();
    await of.covers(id);
    await of.confirms(id);
    expect((await trailOf(of.database, station)).at(-1)).toMatchObject({
      action: "changes.confirm",
      subject_id: id,
      person_id: official.personId,
      details: { register: "licence", version: 1 },
      after: true,
    });
  });
});

describe("it is not confirmed any more", () => {
  async function confirmed() {
    const id = await of.licensed();
    const scope = await of.covers(id);
    expect((await of.confirms(id)).statusCode).toBe(200);
    return { id, scope };
  }

  test("once the station changed the licence", async () => {
    const { id } = await confirmed();
    await of.writes("licence", id, { copies: 3 });
    expect(await confirmationOf(id)).toEqual(CHANGED);
    expect((await of.confirms(id, { version: 2 })).statusCode).toBe(200);
    expect(await confirmationOf(id)).toMatchObject({ confirmed: true });
  });

  test("once it changed what the licence covers, and is so again once that is taken back", async () => {
    const { id, scope } = await confirmed();
    await of.writes("licence-scope", scope, { highestLevel: 5 });
    expect(await confirmationOf(id)).toEqual(CHANGED);
    await of.writes("licence-scope", scope, { highestLevel: 3 }, 2);
    expect(await confirmationOf(id)).toMatchObject({ confirmed: true });
  });

  test("once it added an occupation, or took one away", async () => {
    const { id, scope } = await confirmed();
    const added = await of.covers(id, { occupation: "bricklayer" });
    expect(await confirmationOf(id)).toEqual(CHANGED);
    await of.removes("licence-scope", added);
    expect(await confirmationOf(id)).toMatchObject({ confirmed: true });
    await of.removes("licence-scope", scope);
    expect(await confirmationOf(id)).toEqual(CHANGED);
  });

  test("but what another licence says or covers is nothing to it", async () => {
    const { id } = await confirmed();
    await of.covers(await of.licensed({ number: "L-2" }));
    expect(await confirmationOf(id)).toMatchObject({ confirmed: true });
  });
});

describe("what the office wrote itself is confirmed as it is written", () => {
  test("by a correction", async () => {
    const id = await of.licensed();
    await of.covers(id);
    expect((await of.corrects(id)).statusCode).toBe(200);
    expect(await confirmationOf(id)).toMatchObject({ confirmed: true, office: city.name });
  });

  test("by a correction, but for what the station wrote since that was seen", async () => {
    const id = await of.licensed();
    await of.covers(id);
    const seen = (await of.seenOf(id)).scope.map(({ name: _, ...covered }: { name: string }) => covered);
    const added = await of.covers(id, { occupation: "bricklayer" });
    expect((await of.corrects(id, { ...CORRECTION, scope: seen })).statusCode).toBe(200);
    expect(await confirmationOf(id)).toEqual(CHANGED);
    await of.removes("licence-scope", added);
    expect(await confirmationOf(id)).toMatchObject({ confirmed: true });
  });

  test("by a reissue, but for what the station wrote since that was seen", async () => {
    await of.registers();
    const id = await of.licensed();
    await of.covers(id);
    await of.decide(await of.applied({ head: "示范丙" }), { granted: true, licence: { scope: [] } });
    expect(await confirmationOf(id)).toEqual(CHANGED);
  });

  test("by a reissue", async () => {
    await of.registers();
    const id = await of.licensed();
    const other = await of.licensed({ number: "L-0", validFrom: "2019-01-01" });
    await of.decide(await of.applied({ head: "示范丙" }), { granted: true });
    expect(await confirmationOf(id)).toMatchObject({ confirmed: true, office: city.name });
    expect(await confirmationOf(other)).toEqual(UNCONFIRMED);
  });
});

describe("it is refused", () => {
  test("twice as it stands", async () => {
    const id = await of.licensed();
    await of.confirms(id);
    expect(problemsOf(await of.confirms(id))).toEqual([" already-confirmed"]);
  });

  test("of a licence that is withdrawn, of which nothing is said either", async () => {
    const id = await of.licensed();
    await of.writes("licence", id, { withdrawnOn: "2026-01-01" });
    expect(problemsOf(await of.confirms(id, { version: 2 }))).toEqual([" withdrawn"]);
    expect(await confirmationOf(id)).toBeNull();
  });

  test("where it says something else by now than was seen", async () => {
    const id = await of.licensed();
    await of.writes("licence", id, { copies: 3 });
    expect((await of.confirms(id, { version: 1 })).json().code).toBe("stale");
  });

  test("where it covers something else by now than was seen", async () => {
    const id = await of.licensed();
    const { scope } = await of.seenOf(id);
    await of.covers(id);
    expect((await of.confirms(id, { scope })).json().code).toBe("stale");
    expect(await confirmationOf(id)).toEqual(UNCONFIRMED);
  });

  test("where there is none", async () => {
    expect((await of.confirms(station.id, { scope: [] })).statusCode).toBe(404);
  });
});

test("what is to be confirmed is seen with its scope by name, and whether it is one's own to confirm", async () => {
  const id = await of.licensed();
  await of.covers(id);
  const covered = { occupation: "electrician", name: "电工", trade: null, lowest: 1, highest: 3 };
  const seen = { version: 1, withdrawn: false, scope: [covered], confirmed: null };
  expect(await of.seenOf(id)).toEqual({ ...seen, decides: true });
  expect(await of.seenOf(id, memberIn(province, "approving-official"))).toEqual({ ...seen, decides: false });
  expect(await of.seenOf(id, head)).toEqual({ ...seen, decides: false });
});

test("where nobody decides, nothing is said of it", async () => {
  const id = await of.licensed();
  const reporting = "update reporting set valid_until = $2 where organisation_id = $1";
  await of.database.owner.query(reporting, [station.id, "2021-01-01"]);
  try {
    expect(await confirmationOf(id)).toBeNull();
  } finally {
    await of.database.owner.query(reporting, [station.id, null]);
  }
});

test.each<[string, Member]>([
  ["the station", head],
  ["a station beside", memberIn(sibling, "head")],
  ["another city", memberIn(otherCity, "approving-official")],
])("%s can't note a confirmation in the database", async (_, by) => {
  const id = await of.licensed();
  await expect(
    of.database.transaction(by, (transaction) => runText(transaction, NOTE, [station.id, id])),
  ).rejects.toThrow("row-level security");
});

test("nobody notes one in the name of somebody else", async () => {
  const id = await of.licensed();
  const note = NOTE.replace("scope)", "scope, confirmed_by)").replace("'[]'", "'[]', gen_random_uuid()");
  const noted = of.database.transaction(official, (transaction) => runText(transaction, note, [station.id, id]));
  await expect(noted).rejects.toThrow("row-level security");
});

const NOTE = `insert into licence_confirmation (organisation_id, id, licence_id, licence_version, scope)
  values ($1, gen_random_uuid(), $2, 1, '[]')`;
