import { blankFinding, type FindingInput } from "@jianheng/domain/assessments";
import { describe, expect, it, test } from "vitest";
import { chooseCheck, chooseLine } from "./choose.ts";
import { checkSlot, giveBack, lineSlot, openDesk, settle, take, touch, write } from "./desk.ts";
import { keepSheet } from "./keeper.fixture.ts";
import type { Desk } from "./model.ts";
import { savingOf } from "./progress.ts";
import { standing } from "./slot.ts";
import { editsOf, withEdits } from "./stored.ts";

const empty = () => openDesk({ findings: {}, touched: {} });
const noted = (note: string, line = "1.1.1"): FindingInput => ({ ...blankFinding(line), note });
const fault = (id: string) => ({ id, what: `问题${id}`, evidence: [] });

/** Sends what waits, and hears the answer. */
function send(desk: Desk, server: ReturnType<typeof keepSheet>): Desk {
  const taken = take(desk);
  return taken ? settle(taken.desk, server.keep(taken.batch)) : desk;
}

describe("a line that is written", () => {
  test("waits, is sent from the act it was made of, and is kept", () => {
    const server = keepSheet();
    const written = write(empty(), noted("一"));
    expect(savingOf(written)).toMatchObject({ waiting: 1, sending: 0 });
    const taken = take(written);
    expect(taken?.batch.findings).toEqual([{ base: null, finding: noted("一") }]);
    expect(taken && savingOf(taken.desk)).toMatchObject({ waiting: 0, sending: 1 });
    const kept = send(written, server);
    expect(savingOf(kept)).toEqual({ waiting: 0, sending: 0, conflicts: [], refused: [] });
    expect(take(write(kept, noted("二")))?.batch.findings[0]?.base).toBe("act-1");
  });

  test("and written back is nothing to send", () => {
    const kept = send(write(empty(), noted("一")), keepSheet());
    expect(take(write(write(kept, noted("二")), noted("一")))).toBeUndefined();
  });

  test("further while it is on its way goes on from what was kept", () => {
    const server = keepSheet();
    const taken = take(write(empty(), noted("一")));
    const typed = taken && write(taken.desk, noted("一二"));
    expect(typed && take(typed)).toBeUndefined();
    const settled = typed && taken && settle(typed, server.keep(taken.batch));
    expect(settled && take(settled)?.batch.findings).toEqual([{ base: "act-1", finding: noted("一二") }]);
  });

  test("and sent without an answer is sent again, and is there once", () => {
    const server = keepSheet();
    const taken = take(write(empty(), { ...noted("一"), faults: [fault("a")] }));
    if (taken) server.keep(taken.batch);
    const again = taken && send(giveBack(taken.desk), server);
    expect(again && savingOf(again)).toMatchObject({ waiting: 0, sending: 0, conflicts: [] });
    expect(server.findings["1.1.1"]?.value?.faults).toHaveLength(1);
  });

  test("and refused says why, and is not sent again until it is changed", () => {
    const problems = [{ at: "$.finding.observation", code: "required", message: { zh: "未填", en: "missing" } }];
    const taken = take(write(empty(), noted("一")));
    const refused = taken && settle(taken.desk, { findings: { "1.1.1": { is: "refused", problems } }, touched: {} });
    expect(refused && savingOf(refused).refused).toEqual(["1.1.1"]);
    expect(refused && take(refused)).toBeUndefined();
    expect(refused && take(write(refused, noted("二")))?.batch.findings).toHaveLength(1);
  });
});

describe("two who write on one sheet", () => {
  /** Two desks of one sheet on which nothing was written, and what the first has kept. */
  function both(first: FindingInput) {
    const server = keepSheet();
    send(write(empty(), first), server);
    return { server, second: empty() };
  }

  test("keep both what each added to one line", () => {
    const { server, second } = both({ ...noted("甲"), faults: [fault("a")] });
    const kept = send(write(second, { ...blankFinding("1.1.1"), faults: [fault("b")] }), server);
    const value = standing(lineSlot(kept, "1.1.1"));
    expect(value?.faults.map(({ id }) => id).sort()).toEqual(["a", "b"]);
    expect(value?.note).toBe("甲");
    expect(savingOf(kept).conflicts).toEqual([]);
  });

  test("are asked where they say otherwise; mine stays in sight until one chooses", () => {
    const { server, second } = both(noted("甲"));
    const kept = send(write(second, noted("乙")), server);
    expect(savingOf(kept).conflicts).toEqual(["1.1.1"]);
    expect(standing(lineSlot(kept, "1.1.1"))?.note).toBe("乙");
    expect(take(kept)).toBeUndefined();
    const theirs = chooseLine(kept, "1.1.1", { note: "theirs" });
    expect(standing(lineSlot(theirs, "1.1.1"))?.note).toBe("甲");
    expect(take(theirs)).toBeUndefined();
    const mine = send(chooseLine(kept, "1.1.1", { note: "mine" }), server);
    expect(server.findings["1.1.1"]?.value?.note).toBe("乙");
    expect(savingOf(mine).conflicts).toEqual([]);
  });

  it.each([
    ["removed what the other changed", [], ["丙"], "mine", []],
    ["removed what the other changed, and leaves it", [], ["丙"], "theirs", ["丙"]],
    ["changed what the other changed", ["乙"], ["丙"], "mine", ["乙"]],
  ] as const)("one %s", (_what, mine, theirs, whose, expected) => {
    const server = keepSheet();
    const entry = (what: string) => ({ ...fault("a"), what });
    const base = send(write(empty(), { ...blankFinding("1.1.1"), faults: [entry("甲")] }), server);
    send(write(base, { ...blankFinding("1.1.1"), faults: theirs.map(entry) }), server);
    const collided = send(write(base, { ...blankFinding("1.1.1"), faults: mine.map(entry) }), server);
    const chosen = send(chooseLine(collided, "1.1.1", { "faults.a": whose }), server);
    expect(savingOf(chosen).conflicts).toEqual([]);
    expect(server.findings["1.1.1"]?.value?.faults.map(({ what }) => what)).toEqual(expected);
  });

  test("and look at one check are asked only where they say otherwise", () => {
    const server = keepSheet();
    send(touch(empty(), "3.1.2", true), server);
    expect(savingOf(send(touch(empty(), "3.1.2", true), server)).conflicts).toEqual([]);
    const collided = send(touch(empty(), "3.1.2", false), server);
    expect(savingOf(collided).conflicts).toEqual(["3.1.2"]);
    const chosen = send(chooseCheck(collided, "3.1.2", "mine"), server);
    expect(server.touched["3.1.2"]?.value).toBe(false);
    expect(checkSlot(chosen, "3.1.2").trouble).toBeNull();
  });
});

describe("what was not kept when the page was closed", () => {
  test("lies there again, merged with what was changed meanwhile", () => {
    const server = keepSheet();
    const base = send(write(empty(), noted("甲")), server);
    const stored = editsOf(touch(write(base, { ...noted("甲"), faults: [fault("a")] }), "3.1.2", true));
    send(write(base, noted("甲改")), server);
    const reopened = withEdits(openDesk(server), stored ?? { findings: {}, touched: {} });
    const kept = send(reopened, server);
    expect(server.findings["1.1.1"]?.value).toMatchObject({ note: "甲改", faults: [fault("a")] });
    expect(server.touched["3.1.2"]?.value).toBe(true);
    expect(editsOf(kept)).toBeUndefined();
  });

  test("is asked about where it collides", () => {
    const server = keepSheet();
    const stored = editsOf(write(empty(), noted("乙")));
    send(write(empty(), noted("甲")), server);
    const reopened = withEdits(openDesk(server), stored ?? { findings: {}, touched: {} });
    expect(savingOf(reopened).conflicts).toEqual(["1.1.1"]);
    expect(standing(lineSlot(reopened, "1.1.1"))?.note).toBe("乙");
  });
});
