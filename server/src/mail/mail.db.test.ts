import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { memberIn, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const smtp = { url: "smtp://localhost:1", from: "jianheng@example.org" };
const services = { ...SERVICES, settings: { ...SERVICES.settings, smtp } };
const http = useHttp({ database, routes, services });
const off = useHttp({ database, routes });
const [province, station] = [madeUp("province", "甲省"), madeUp("station", "乙站")];
const administrator = memberIn(station, "system-administrator");
const path = `/api/organisations/${station.id}/mail`;

beforeAll(() =>
  database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, province);
    await enterUnder(transaction, station, province);
  }),
);

function ask(member = administrator, server = http, to = "wang@example.org") {
  return server.send(member, `POST ${path}/trial`, { body: { to } });
}

describe("a letter to try", () => {
  test("waits to be sent, is listed without its address, and stands in the trail", async () => {
    const answer = await ask();
    expect(answer.statusCode).toBe(202);
    const { id } = answer.json();
    const listed = await http.send(administrator, `GET ${path}`);
    expect(listed.json()).toMatchObject({
      delivery: "on",
      items: [{ id, template: "trial", state: "waiting", tries: 0, error: null, sentAt: null }],
      next: null,
    });
    expect(listed.body).not.toContain("wang");
    const { rows } = await database.owner.query("select action, subject_id, details from audit");
    expect(rows).toEqual([{ action: "mail.try", subject_id: id, details: {} }]);
  });

  test("is refused where no letters are sent, with what to set", async () => {
    const answer = await ask(administrator, off);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: "mail-off", detail: expect.stringContaining("JIANHENG_SMTP") });
    expect((await off.send(administrator, `GET ${path}`)).json()).toMatchObject({ delivery: "off" });
  });

  test("goes to an address", async () => {
    expect((await ask(administrator, http, "wang")).statusCode).toBe(422);
  });

  test("is for the administrator of the system of the organisation itself", async () => {
    expect((await ask(memberIn(station, "head"))).statusCode).toBe(403);
    expect((await ask(memberIn(province, "system-administrator"))).statusCode).toBe(403);
  });
});
