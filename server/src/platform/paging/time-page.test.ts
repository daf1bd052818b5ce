import { expect, test } from "vitest";
import { pageOf, timePage } from "./time-page.ts";

const row = { id: "00000000-0000-4000-8000-000000000001", moment: "2026-11-21T07:00:00.000001Z" };

test("the next page begins after the last row of this one", () => {
  const { rows, next } = pageOf([row, row], 1);
  expect(rows).toEqual([row]);
  expect(timePage.parse({ cursor: next ?? "" })).toEqual({ cursor: { at: row.moment, id: row.id }, limit: 50 });
});

test("after the last page there is none", () => {
  expect(pageOf([row], 1).next).toBeNull();
  expect(pageOf([], 1).next).toBeNull();
});

test.each([
  ["x"],
  [""],
  [Buffer.from('["2026","x"]').toString("base64url")],
  [Buffer.from("{}").toString("base64url")],
])("%j is no cursor", (cursor) => {
  expect(timePage.safeParse({ cursor }).success).toBe(false);
});
