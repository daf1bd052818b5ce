import { describe, expect, test } from "vitest";
import { keepTyped, type Typed } from "./typed.ts";

/** Words that are kept, what was stored of them last, and how often somebody was told. */
function typing(before: Typed = {}) {
  const of = { stored: before, told: 0, words: keepTyped(before, (typed) => Object.assign(of, { stored: typed })) };
  of.words.subscribe(() => {
    of.told += 1;
  });
  return of;
}

describe("what is typed and not registered", () => {
  test("is stored with each key, and there again later", () => {
    const of = typing();
    of.words.put("1.1.1", { fault: "缺" });
    of.words.put("1.1.1", { fault: "缺记录", member: "1.1.2" });
    expect(typing(of.stored).words.on("1.1.1")).toEqual({ fault: "缺记录", member: "1.1.2" });
    expect(typing(of.stored).words.lines()).toEqual(["1.1.1"]);
  });

  test("is told of once for each line, not with each key", () => {
    const of = typing();
    for (const fault of ["缺", "缺记", "缺记录"]) of.words.put("1.1.1", { fault });
    expect(of.told).toBe(1);
    of.words.put("1.1.1", { fault: "" });
    expect([of.told, of.words.lines()]).toEqual([2, []]);
  });

  test("is gone without a trace once it is registered", () => {
    const of = typing({ "1.1.1": { fault: "缺记录" }, "2.1": { "observation.ratio.0": "3" } });
    of.words.put("1.1.1", { fault: "" });
    expect(of.stored).toEqual({ "2.1": { "observation.ratio.0": "3" } });
  });

  test("is none where only a check of the group was chosen, or only spaces were typed", () => {
    const of = typing();
    of.words.put("3.1", { member: "3.1.2", fault: "  " });
    expect([of.words.lines(), of.words.on("3.1")]).toEqual([[], { member: "3.1.2" }]);
  });
});
