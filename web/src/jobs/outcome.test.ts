import { expect, test } from "vitest";
import { outcomeOf } from "./outcome.ts";

const checked = { kind: "audit.verification", state: "done" as const, message: null };
const sound = { sealed: 12, head: "9f", bent: null, unsealed: { count: 0, oldest: null } };

test("a sound trail is said to be sound, and how far", () => {
  expect(outcomeOf({ ...checked, result: sound })).toBe("完好：已封存的12条均未被改动");
  expect(outcomeOf({ ...checked, result: { ...sound, unsealed: { count: 2 } } })).toContain("另有2条待封存");
});

test("a bent one names the row", () => {
  const bent = { sequence: 7, words: { zh: "操作记录被改动" } };
  expect(outcomeOf({ ...checked, result: { ...sound, bent } })).toContain("第7条异常：操作记录被改动");
});

test("an import says what it wrote, what it would write, or that it wrote nothing", () => {
  const imported = { kind: "records.import", state: "done" as const, message: null };
  const result = { rows: 6, added: 3, changed: 1, same: 2, problems: [], problemCount: 0, attempt: false };
  expect(outcomeOf({ ...imported, result })).toBe("已导入：新增3条，修改1条，相同2条");
  expect(outcomeOf({ ...imported, result: { ...result, attempt: true } })).toMatch(/^核对无误，尚未导入/);
  expect(outcomeOf({ ...imported, result: { ...result, problemCount: 5 } })).toBe("有5处需要修改，没有导入");
});

test("what failed says why, and what has no words says nothing", () => {
  expect(outcomeOf({ ...checked, state: "failed", message: "已停止", result: null })).toBe("已停止");
  expect(outcomeOf({ kind: "other", state: "done", message: null, result: {} })).toBeUndefined();
});
