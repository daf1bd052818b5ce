import { blankFinding, type FindingInput } from "@jianheng/domain/assessments";
import { describe, expect, test } from "vitest";
import { chooseLine } from "./choose.ts";
import { drop, hear, lineSlot, look, openDesk, settle, take, touch, write } from "./desk.ts";
import { keepSheet } from "./keeper.fixture.ts";
import type { Desk } from "./model.ts";
import { hasUnnamed, newsOf, savingOf } from "./progress.ts";
import { standing } from "./slot.ts";

const LINE = "1.1.1";
const OTHER = { id: "other", name: "示考务" };
const noted = (note: string): FindingInput => ({ ...blankFinding(LINE), note });
const fault = (id: string) => ({ id, what: `问题${id}`, evidence: [] });

/** A sheet with what somebody else wrote on it, as it is told when it is asked for. */
function writtenBy(finding: FindingInput, by = OTHER) {
  const server = keepSheet();
  const other = take(write(openDesk({ findings: {}, touched: {} }), finding));
  if (other) server.keep(other.batch);
  const findings = Object.fromEntries(Object.entries(server.findings).map(([id, kept]) => [id, { ...kept, by }]));
  return { server, told: { findings, touched: {}, me: "me" } };
}

const empty = () => openDesk({ findings: {}, touched: {} });
const note = (desk: Desk) => standing(lineSlot(desk, LINE))?.note;

describe("what somebody else wrote", () => {
  test("stands on the desk once it is heard, with who wrote it, until it was looked at", () => {
    const heard = hear(empty(), writtenBy(noted("甲")).told);
    expect(note(heard)).toBe("甲");
    expect(lineSlot(heard, LINE).news).toEqual({ by: "示考务" });
    expect(newsOf(heard)).toEqual([LINE]);
    expect(newsOf(look(heard, { line: LINE, checks: [] }))).toEqual([]);
  });

  test("leaves what was made here and is not kept, and is merged with it", () => {
    const { server, told } = writtenBy({ ...noted("甲"), faults: [fault("a")] });
    const mine = write(empty(), { ...blankFinding(LINE), faults: [fault("b")] });
    const heard = hear(mine, told);
    expect(standing(lineSlot(heard, LINE))).toMatchObject({ note: "甲", faults: [fault("a"), fault("b")] });
    const taken = take(heard);
    if (taken) settle(taken.desk, server.keep(taken.batch));
    expect(server.findings[LINE]?.value?.faults.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("is asked about where both wrote the same otherwise, and says who it was", () => {
    const heard = hear(write(empty(), noted("乙")), writtenBy(noted("甲")).told);
    expect(note(heard)).toBe("乙");
    expect(lineSlot(heard, LINE).trouble).toMatchObject({ is: "conflict", theirs: { by: OTHER } });
    expect(note(chooseLine(heard, LINE, { note: "theirs" }))).toBe("甲");
    expect(note(drop(heard, LINE))).toBe("甲");
  });

  test("names the other in a conflict that the answer to a writing told of", () => {
    const { server, told } = writtenBy(noted("甲"));
    const taken = take(write(empty(), noted("乙")));
    const collided = taken ? settle(taken.desk, server.keep(taken.batch)) : empty();
    expect(savingOf(collided).conflicts).toEqual([LINE]);
    const named = hear(collided, told);
    expect(lineSlot(named, LINE).trouble).toMatchObject({ theirs: { by: OTHER } });
    expect([hasUnnamed(collided), hasUnnamed(named)]).toEqual([true, false]);
  });

  test("is left to the answer where something of the line is on its way", () => {
    const taken = take(write(empty(), noted("乙")));
    expect(taken && hear(taken.desk, writtenBy(noted("甲")).told)).toBe(taken?.desk);
  });
});

test("what one wrote oneself, elsewhere, is no news; and where nothing is new the desk is the same", () => {
  const { told } = writtenBy(noted("甲"), { id: "me", name: "示所长" });
  const heard = hear(touch(empty(), "3.1.2", true), told);
  expect([note(heard), newsOf(heard)]).toEqual(["甲", []]);
  expect(hear(heard, told)).toBe(heard);
});
