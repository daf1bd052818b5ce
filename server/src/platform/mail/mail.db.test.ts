import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type TestDatabase, useDatabase } from "../db/testing/database.fixture.ts";
import { actorOf, enter, madeUp } from "../db/testing/province.fixture.ts";
import { SERVICES } from "../http/testing/http.fixture.ts";
import { deliverDue } from "./deliver.ts";
import { startMailer } from "./mailer.ts";
import { sendMail } from "./send-mail.ts";
import { overSmtp } from "./smtp.ts";
import { useSmtp } from "./smtp-server.fixture.ts";

const database = useDatabase();
const smtp = useSmtp();
const station = madeUp("station", "甲站");
const foreign = madeUp("station", "乙站");
const START = new Date("2026-11-21T07:00:00Z");
let now = START;

beforeAll(() =>
  database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, station);
    await enter(transaction, foreign);
  }),
);
afterEach(async () => {
  now = START;
  smtp.taken.length = 0;
  await database.owner.query("delete from mail");
});

function write({ organisation = station.id } = {}): Promise<string> {
  return database.transaction(actorOf(station), (transaction) =>
    sendMail(
      { transaction, at: now, services: SERVICES },
      { organisation, to: "wang@example.org", template: "trial", data: { url: "http://localhost" } },
    ),
  );
}

async function deliver(): Promise<number> {
  const { send, close } = overSmtp({ url: smtp.url, from: "jianheng@example.org" });
  const { personalData } = SERVICES;
  const tried = await deliverDue({ database, personalData, send, now: () => now });
  close();
  return tried;
}

async function rowOf(mail: string) {
  return (await database.owner.query("select * from mail where id = $1", [mail])).rows[0];
}

function minutesLater(minutes: number): void {
  now = new Date(START.getTime() + minutes * 60_000);
}

describe("a letter", () => {
  test("is sent in Chinese, once; its address is kept sealed until then and no longer", async () => {
    const mail = await write();
    const { address } = await rowOf(mail);
    expect(address.toString("latin1")).not.toContain("wang");
    expect(await deliver()).toBe(1);
    expect(await deliver()).toBe(0);
    expect(smtp.taken).toHaveLength(1);
    expect(smtp.taken[0]).toMatchObject({ to: ["wang@example.org"] });
    expect(smtp.taken[0]?.message).toContain(`Message-ID: <${mail}@127.0.0.1>`);
    expect(await rowOf(mail)).toMatchObject({ state: "sent", sent_at: START, address: null, tries: 1, error: null });
  });

  test("of an act that fails is not there", async () => {
    const failed = database.transaction(actorOf(station), async (transaction) => {
      const letter = { organisation: station.id, to: "a@example.org", template: "trial", data: { url: "" } } as const;
      await sendMail({ transaction, at: now, services: SERVICES }, letter);
      throw new Error("changed my mind");
    });
    await expect(failed).rejects.toThrow("changed my mind");
    expect(await deliver()).toBe(0);
  });

  test("that the server refuses twice for now is sent the third time, later each time", async () => {
    const mail = await write();
    smtp.refusals.push(451, 452);
    expect(await deliver()).toBe(1);
    expect(await rowOf(mail)).toMatchObject({ state: "waiting", tries: 1, error: "smtp 451" });
    expect(await deliver()).toBe(0);
    minutesLater(1);
    expect(await deliver()).toBe(1);
    expect(await rowOf(mail)).toMatchObject({ state: "waiting", tries: 2, error: "smtp 452" });
    minutesLater(2);
    expect(await deliver()).toBe(0);
    minutesLater(3);
    expect(await deliver()).toBe(1);
    expect(await rowOf(mail)).toMatchObject({ state: "sent", tries: 3, error: null });
    expect(smtp.taken).toHaveLength(1);
  });

  test("that the server refuses for good is not tried again, and nothing it said of the address is kept", async () => {
    const mail = await write();
    smtp.refusals.push(550);
    await deliver();
    expect(await rowOf(mail)).toMatchObject({ state: "failed", error: "smtp 550", address: null });
    minutesLater(1_000_000);
    expect(await deliver()).toBe(0);
  });

  test("that nobody takes is tried for seventeen hours", async () => {
    const mail = await write();
    const { personalData } = SERVICES;
    const send = () => Promise.reject(Object.assign(new Error("wang@example.org"), { code: "ECONNECTION" }));
    for (let tries = 1; tries <= 11; tries++) {
      expect(await deliverDue({ database, personalData, send, now: () => now })).toBe(1);
      const row = await rowOf(mail);
      expect(row).toMatchObject({ state: tries < 11 ? "waiting" : "failed", tries, error: "ECONNECTION" });
      if (tries < 11) now = row.due_at;
    }
    expect(Math.round((now.getTime() - START.getTime()) / 3_600_000)).toBe(17);
  });

  test("whose sender died is sent by another, after a while", async () => {
    const mail = await write();
    const { personalData } = SERVICES;
    const send = () => Promise.resolve();
    const transaction = vi.fn(database.transaction);
    const killed = () => Promise.reject(new Error("killed"));
    transaction.mockImplementationOnce(database.transaction).mockImplementationOnce(killed);
    const doomed = { transaction: transaction as TestDatabase["transaction"] };
    const dying = deliverDue({ database: doomed, personalData, send, now: () => now });
    await expect(dying).rejects.toThrow("killed");
    expect(await rowOf(mail)).toMatchObject({ state: "sending" });
    minutesLater(4);
    expect(await deliver()).toBe(0);
    minutesLater(5);
    expect(await deliver()).toBe(1);
    expect(await rowOf(mail)).toMatchObject({ state: "sent" });
  });

  test("is written on behalf of one's own tree, and seen by no other; its address is sealed for those who see it too", async () => {
    await expect(write({ organisation: foreign.id })).rejects.toThrow("row-level security");
    await write();
    await database.owner.query("begin; set local role jianheng_app");
    await database.owner.query("select set_config('jianheng.organisation', $1, true)", [foreign.id]);
    const unseen = await database.owner.query("select from mail");
    await database.owner.query("select set_config('jianheng.organisation', $1, true)", [station.id]);
    const seen = await database.owner.query("select address from mail");
    await database.owner.query("rollback");
    expect(unseen.rows).toEqual([]);
    expect(seen.rows.map(({ address }) => address.includes("wang"))).toEqual([false]);
  });
});

describe("the mailer", () => {
  const onFault = (fault: unknown) => expect.fail(String(fault));
  const of = () => ({ database, personalData: SERVICES.personalData, now: () => now, onFault });

  test("sends what is there until it is stopped", async () => {
    await write();
    const mailer = startMailer({ ...of(), smtp: { url: smtp.url, from: "jianheng@example.org" }, everyMs: 10 });
    await vi.waitFor(() => expect(smtp.taken).toHaveLength(1));
    await write();
    await vi.waitFor(() => expect(smtp.taken).toHaveLength(2));
    await mailer.stop();
    expect(await rowOf(await write())).toMatchObject({ state: "waiting" });
  });

  test("without SMTP lets letters wait", async () => {
    const mail = await write();
    await startMailer({ ...of(), smtp: undefined }).stop();
    expect(await rowOf(mail)).toMatchObject({ state: "waiting", tries: 0 });
  });
});
