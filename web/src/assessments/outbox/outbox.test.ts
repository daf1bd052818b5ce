import { describe, expect, test } from "vitest";
import { AWAY, REFUSED, surround } from "./outbox.fixture.ts";
import { MOST_BYTES } from "./parcel.ts";

describe("a photo that is chosen", () => {
  test("with a network is sent, asked about, and then evidence", async () => {
    const of = surround();
    await of.choose("一.jpg");
    await of.pass();
    expect([of.legs(), of.attached]).toEqual([["asking"], []]);
    of.outbox.state("p1", { place: "考场" });
    of.outbox.confirm("p1");
    expect(of.attached).toMatchObject([{ id: "p1", file: { id: "file-p1" }, stated: { place: "考场" } }]);
    expect([of.legs(), of.browser.parcels.size]).toEqual([[], 0]);
  });

  test("without a network waits with what is stated of it, and is evidence by itself once there is one", async () => {
    const of = surround();
    of.fault = AWAY;
    await of.choose("一.jpg");
    await of.pass();
    expect(of.legs()).toEqual(["waiting"]);
    of.outbox.state("p1", { place: "考场" });
    of.fault = undefined;
    of.outbox.flush();
    await of.pass();
    expect(of.attached).toMatchObject([{ id: "p1", stated: { place: "考场" } }]);
    expect([of.browser.parcels.size, of.browser.bytes.size]).toEqual([0, 0]);
  });

  test("outlives the page, bytes and words", async () => {
    const before = surround();
    before.fault = AWAY;
    await before.choose("一.jpg");
    await before.pass();
    before.outbox.state("p1", { taken: "2026-11-21T09:30" });
    before.outbox.stop();
    const after = surround(before.browser);
    await after.pass();
    expect(after.attached).toMatchObject([{ id: "p1", stated: { taken: "2026-11-21T09:30" } }]);
  });

  test("and was sent but not asked about, is asked about after a reload, and not sent again", async () => {
    const before = surround();
    await before.choose("一.jpg");
    await before.pass();
    before.outbox.stop();
    const after = surround(before.browser);
    await after.pass();
    expect([after.legs(), after.sent]).toEqual([["asking"], []]);
  });

  test("is tried again and again, in turn, each once", async () => {
    const of = surround();
    of.fault = AWAY;
    await of.choose("一.jpg");
    await of.choose("二.jpg");
    await of.pass(6);
    of.fault = undefined;
    await of.pass(6);
    expect(of.attached.map(({ name }) => name)).toEqual(["一.jpg", "二.jpg"]);
  });

  test("and refused says why, keeps no other from being sent, and can be removed", async () => {
    const of = surround();
    of.fault = REFUSED;
    await of.choose("一.jpg");
    await of.pass();
    of.fault = undefined;
    await of.choose("二.jpg");
    await of.pass();
    expect(of.outbox.parcels().map(({ leg }) => leg)).toEqual([{ is: "refused", fault: REFUSED }, { is: "asking" }]);
    of.outbox.remove("p1");
    expect([of.legs(), of.browser.parcels.has("p1")]).toEqual([["asking"], false]);
  });
});

test("a document is evidence as soon as it is brought", async () => {
  const of = surround();
  of.preview = "pdf";
  await of.choose("规程.pdf");
  await of.pass();
  expect(of.attached).toHaveLength(1);
});

test("beyond what a browser is to hold nothing is taken, and it is said", async () => {
  const of = surround();
  expect(await of.choose("大.jpg", MOST_BYTES + 1)).toBe("too-much");
  expect(of.outbox.parcels()).toEqual([]);
});

test("what can't be stored is kept on the page, sent all the same, and known to be loose", async () => {
  const of = surround();
  of.browser.store.full = true;
  of.fault = AWAY;
  await of.choose("一.jpg");
  await of.pass();
  expect(of.outbox.parcels()).toMatchObject([{ loose: true, leg: { is: "waiting" } }]);
  of.fault = undefined;
  of.outbox.flush();
  await of.pass();
  expect(of.attached).toHaveLength(1);
});
