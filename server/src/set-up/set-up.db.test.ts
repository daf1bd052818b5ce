import { randomInt } from "node:crypto";
import { syntheticMobileNumber, syntheticResidentId } from "@jianheng/domain/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { MINUTE, useOffice } from "../sessions/testing/office.fixture.ts";
import { createSetUpLink } from "./index.ts";

const database = useDatabase();
const office = useOffice(database);
const dice = (sides: number) => randomInt(sides);
const USERNAME = "li.si";
const PASSWORD = "清晨五点半的豆浆和油条";

beforeEach(async () => {
  await database.owner.query("truncate organisation, person, set_up_link cascade");
});

const link = () => createSetUpLink({ database, settings: office.services.settings, at: office.now() });
const tokenOf = (url: string | undefined) => url?.split("#token=")[1] ?? "";
const filledIn = (token: string, kind = "province") => ({
  token,
  organisation: { kind, name: "甲省职业技能鉴定中心", region: "210000" },
  administrator: { name: "李四", residentId: syntheticResidentId(dice), mobile: syntheticMobileNumber(dice) },
  account: { username: USERNAME, password: PASSWORD },
});
const setUp = (body: object) => office.browser().send("POST /api/setup", body);
const needed = async () => (await office.browser().send("GET /api/setup")).json().needed;
const signIn = () => office.browser().send("POST /api/session", { username: USERNAME, password: PASSWORD });

describe("an installation without accounts", () => {
  test("is set up by the link: an organisation, its administrator and his account, who then signs in", async () => {
    expect(await needed()).toBe(true);
    expect((await setUp(filledIn(tokenOf(await link())))).statusCode).toBe(201);
    expect(await needed()).toBe(false);
    const me = (await signIn()).json();
    expect(me).toMatchObject({
      person: { name: "李四" },
      due: null,
      appointments: [{ organisation: { kind: "province" }, post: { id: "system-administrator" } }],
    });
    const { rows } = await database.owner.query(
      "select action, system, organisation_id, details from audit order by at",
    );
    expect(rows.map(({ action }) => action)).toContain("organisations.create");
    expect(rows.find(({ action }) => action === "accounts.setUp")).toEqual({
      action: "accounts.setUp",
      system: "set-up",
      organisation_id: me.current.organisation.id,
      details: { username: USERNAME, kind: "province", posts: ["system-administrator"], warnings: [] },
    });
  });

  test("of a single station is run by one person, which the trail says breaks 三员分立", async () => {
    await setUp(filledIn(tokenOf(await link()), "station"));
    const posts = (await signIn()).json().appointments.map(({ post }: { post: { id: string } }) => post.id);
    expect(posts.sort()).toEqual(["log-auditor", "security-administrator", "system-administrator"]);
    const { rows } = await database.owner.query("select details from audit where action = 'accounts.setUp'");
    expect(rows[0].details.warnings).toEqual(["administrators-apart: warn"]);
  });

  test("is told everything that is wrong at once, and the link holds for another try", async () => {
    const token = tokenOf(await link());
    const answer = await setUp({
      ...filledIn(token),
      organisation: { kind: "province", name: "甲", region: "999999" },
      administrator: { name: "李四", residentId: "12345" },
      account: { username: "李", password: "admin123" },
    });
    expect(answer.statusCode).toBe(422);
    const places = new Set(answer.json().problems.map(({ at }: { at: string }) => at));
    expect([...places]).toEqual([
      "$.organisation.region",
      "$.administrator.residentId",
      "$.account.username",
      "$.account.password",
    ]);
    expect((await setUp(filledIn(token))).statusCode).toBe(201);
  });

  test.each([
    ["province", "210100", "省级机构"],
    ["province", "210102", "省级机构"],
    ["city", "210000", "市级机构"],
    ["city", "210102", "市级机构"],
  ])("of a %s in %s is told which code it takes", async (kind, region, said) => {
    const token = tokenOf(await link());
    const answer = await setUp({ ...filledIn(token), organisation: { kind, name: "甲", region } });
    expect(answer.json().problems).toMatchObject([
      { at: "$.organisation.region", code: "unknown-region", message: { zh: expect.stringContaining(said) } },
    ]);
    expect(await needed()).toBe(true);
  });

  test.each([
    ["province", "210000"],
    ["city", "210100"],
    ["station", "210102"],
    ["station", "210100"],
  ])("of a %s in %s is set up", async (kind, region) => {
    const token = tokenOf(await link());
    expect((await setUp({ ...filledIn(token), organisation: { kind, name: "甲", region } })).statusCode).toBe(201);
  });

  test("with real people takes no made-up number", async () => {
    const body = filledIn(tokenOf(await link()));
    office.services.settings.demonstration = false;
    const answer = await setUp(body);
    office.services.settings.demonstration = true;
    const codes = answer.json().problems.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(["reserved-number", "reserved-number"]);
  });
});

describe("the link", () => {
  test("names the page, keeps its token from the servers' logs and the database, and is not made once there is an account", async () => {
    const url = await link();
    expect(url).toMatch(/^http:\/\/localhost\/setup#token=[\w-]{43}$/);
    const { rows } = await database.owner.query("select row_to_json(set_up_link)::text as row from set_up_link");
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(tokenOf(url), "base64url").toString("hex"));
    await setUp(filledIn(tokenOf(url)));
    expect(await link()).toBeUndefined();
  });

  test("is used once, also by two at the same time", async () => {
    const token = tokenOf(await link());
    const answers = await Promise.all([setUp(filledIn(token)), setUp(filledIn(token))]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 422]);
    expect((await setUp(filledIn(token))).json().code).toBe("link-not-valid");
    const { rows } = await database.owner.query("select count(*)::int as roots from organisation");
    expect(rows).toEqual([{ roots: 1 }]);
  });

  test("of an earlier start, of yesterday, or made up holds nothing", async () => {
    const earlier = tokenOf(await link());
    const later = tokenOf(await link());
    expect((await setUp(filledIn(earlier))).json().code).toBe("link-not-valid");
    expect((await setUp(filledIn("x".repeat(43)))).json().code).toBe("link-not-valid");
    office.wait(24 * 60 * MINUTE);
    expect((await setUp(filledIn(later))).json().code).toBe("link-not-valid");
    expect(await needed()).toBe(true);
  });
});
