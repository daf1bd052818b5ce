import { refuse, succeed } from "@jianheng/domain/kernel";
import { policy } from "@jianheng/domain/organisations";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { query, run } from "../platform/db/queries.ts";
import { rawRoute, route } from "../platform/http/index.ts";
import { notFound } from "../platform/http/refusals.ts";
import { useMatrix } from "./matrix.fixture.ts";

const words = { zh: "试", en: "try" };
const params = z.object({ organisation: z.uuid() });
const described = { words, access: { may: policy.change }, answer: z.any() } as const;

/** A sound route, and one for each way in which the wall between organisations can be breached. */
const sound = route({
  ...described,
  method: "POST",
  path: "/api/organisations/:organisation/sound",
  params,
  body: z.strictObject({ branch: z.uuid() }),
  answer: z.object({}),
  handle: async ({ transaction }, { body }) => {
    const found = await run(transaction, query.selectFrom("organisation").select("id").where("id", "=", body.branch));
    return found.length > 0 ? succeed({}) : notFound();
  },
});
const unguarded = rawRoute({
  ...described,
  method: "GET",
  path: "/api/organisations/:organisation/unguarded",
  params,
  raw: () => Promise.resolve(succeed({})),
});
const telling = rawRoute({
  ...described,
  method: "GET",
  path: "/api/telling",
  raw: async ({ database }) => {
    const all = query.selectFrom("organisation").select(["id", "name"]);
    return succeed(await database.transaction({ system: "set-up" }, (transaction) => run(transaction, all)));
  },
});
const changing = rawRoute({
  ...described,
  method: "POST",
  path: "/api/changing",
  body: z.strictObject({ organisation: z.uuid() }),
  raw: async ({ database }, { body }) => {
    const change = query
      .updateTable("organisation")
      .set({ name: crypto.randomUUID() })
      .where("id", "=", body.organisation);
    await database.transaction({ system: "set-up" }, (transaction) => run(transaction, change));
    return succeed({});
  },
});
const betraying = rawRoute({
  ...described,
  method: "GET",
  path: "/api/organisations/:organisation/branches/:branch",
  params: z.object({ organisation: z.uuid(), branch: z.uuid() }),
  raw: async ({ database, asMember }, { params: { branch } }) => {
    const member = await asMember(() => Promise.resolve(succeed({})));
    if (!member.ok) return member;
    const anybodys = query.selectFrom("organisation").select("id").where("id", "=", branch);
    const found = await database.transaction({ system: "set-up" }, (transaction) => run(transaction, anybodys));
    return found.length > 0 ? refuse([{ at: "", code: "not-yours", message: words }]) : notFound();
  },
});
const faulty = route({
  ...described,
  method: "GET",
  path: "/api/organisations/:organisation/faulty",
  params,
  handle: () => Promise.reject(new Error("a fault on purpose, to be seen by the matrix")),
});

const fromAbove = route({
  ...described,
  access: { may: policy.move },
  method: "POST",
  path: "/api/organisations/:organisation/documents",
  params,
  answer: z.object({}),
  handle: async ({ transaction, organisation: organisation_id }) => {
    const row = { organisation_id, id: crypto.randomUUID(), number: "1号", title: "任命", issued_on: "2026-01-01" };
    await run(transaction, query.insertInto("appointing_document").values(row));
    return succeed({});
  },
});

const matrix = useMatrix([sound, unguarded, telling, changing, betraying, faulty, fromAbove]);

describe("the matrix", () => {
  test("finds nothing in a sound route", async () => {
    expect(await matrix.breaches(sound)).toEqual([]);
    expect(await matrix.betrayals(sound)).toEqual([]);
  });

  test("sees a route that lets anybody in", async () => {
    const found = await matrix.breaches(unguarded);
    expect(found).toContain("system-administrator at foreign: 200");
    expect(found).toContain("system-administrator at parent: 200");
  });

  test("sees a route that tells of others", async () => {
    expect(await matrix.breaches(telling)).toContain("system-administrator at own: told of others");
  });

  test("sees a route that changes what others have", async () => {
    expect(await matrix.breaches(changing)).toContain("rows of others changed");
  });

  test("sees a route that answers otherwise where something is there", async () => {
    expect(await matrix.betrayals(betraying)).toEqual([expect.stringMatching(/^system-administrator: .*not-yours/)]);
  });

  test("gives others also what only those above them may enter", () => {
    expect(matrix.tables()).toContain("appointing_document");
  });

  test("sees a fault", async () => {
    expect(await matrix.breaches(faulty)).toContain("system-administrator at own: 500");
  });
});
