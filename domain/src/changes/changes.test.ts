import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applicationProblems, changesOf, changeWords, readOtherwise } from "./changes.ts";
import { changeable, type Registered, type Wanted } from "./model.ts";

const registered: Registered = {
  head: "示范甲",
  telephone: "024-00000001",
  contact: "示范乙",
  address: "示范路1号",
  postCode: null,
};
const codes = (of: Partial<Parameters<typeof applicationProblems>[0]>) =>
  applicationProblems({ registered, wanted: { head: "示范丙" }, open: false, decided: true, ...of }).map(
    ({ code }) => code,
  );

describe("an application for a change", () => {
  test("says what changes, from what to what", () => {
    const changes = changesOf({ registered, wanted: { head: "示范丙", contact: "示范乙", postCode: "110000" } });
    expect(changes.map(({ what }) => what)).toEqual(["head", "postCode"]);
    expect(changeWords(changes)).toBe("负责人由“示范甲”变更为“示范丙”；邮政编码由“无”变更为“110000”");
  });

  test("is out of date where what it read is registered otherwise by now", () => {
    const changes = changesOf({ registered, wanted: { head: "示范丙", postCode: "110000" } });
    expect(readOtherwise(changes, registered)).toBe(false);
    expect(readOtherwise(changes, { ...registered, telephone: "024-00000002" })).toBe(false);
    expect(readOtherwise(changes, { ...registered, head: "示范丁" })).toBe(true);
  });

  test.each([
    ["changes something", {}, []],
    ["is the only one that is open", { open: true }, ["application-open"]],
    ["is decided by somebody", { decided: false, open: true }, ["nobody-decides"]],
    ["rests on a registration", { registered: undefined, open: true }, ["not-registered"]],
    ["asks for something", { wanted: {} }, ["nothing-changes"]],
    ["asks for something else than there is", { wanted: { head: "示范甲" } }, ["nothing-changes"]],
  ])("%s", (_, of, expected) => {
    expect(codes(of)).toEqual(expected);
  });

  test.each(["024-00000002", "+86 (24) 0000 0002", "（024）00000002转801", "0000002 ext. 3", "024-00000002、0000003"])(
    "gives a telephone that can be called: %s",
    (telephone) => {
      expect(codes({ wanted: { telephone } })).toEqual([]);
    },
  );

  test.each(["abc", "000002", "无", "024-00000002 x", "转转转转转转转"])("is told that %s is none", (telephone) => {
    const problems = applicationProblems({ registered, wanted: { telephone }, open: false, decided: true });
    expect(problems.map(({ at, code }) => [at, code])).toEqual([["$.wanted.telephone", "not-a-telephone"]]);
  });

  test("leaves a telephone alone that is registered so", () => {
    const before = { ...registered, telephone: "无" };
    expect(codes({ registered: before, wanted: { telephone: "无", head: "示范丙" } })).toEqual([]);
  });

  test("changes what was asked for and nothing else", () => {
    const words = fc.option(fc.constantFrom("示范甲", "示范乙", "示范丙"), { nil: undefined });
    const wants = fc.record(Object.fromEntries(changeable.map((what) => [what, words])));
    fc.assert(
      fc.property(wants, (wanted) => {
        const changes = changesOf({ registered, wanted: wanted as Wanted });
        const after = { ...registered, ...Object.fromEntries(changes.map(({ what, to }) => [what, to])) };
        for (const what of changeable) expect(after[what]).toBe(wanted[what] ?? registered[what]);
        expect(changes.every(({ from, to }) => from !== to)).toBe(true);
      }),
    );
  });
});
