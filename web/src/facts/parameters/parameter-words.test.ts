import { expect, test } from "vitest";
import { amount, belongsTo, holderWords } from "./parameter-words.ts";

test("whose a value is, and what it is counted in", () => {
  const set = { id: "1", kind: "city", name: "示范市", since: "2026-11-01", basis: "文件" } as const;
  expect([holderWords({ holder: null }), holderWords({ holder: set })]).toEqual(["默认", "示范市（市级机构）"]);
  expect(amount({ unit: "月底" }, 11)).toBe("11月底");
});

test("facts of one kind are named once, with how many there are", () => {
  const facts = ["x.a", "x.b", "y"].map((id) => ({ id, name: `事实${id}` }));
  expect(belongsTo({ facts })).toBe("事实x.a等2项；事实y");
});
