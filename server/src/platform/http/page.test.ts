import { zodProblems } from "@jianheng/domain/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { paged, pageOf, toPage } from "./page.ts";

const KEY = z.tuple([z.string(), z.number()]);
const query = z.strictObject(paged(KEY));
const page = (rows: readonly (readonly [string, number])[], limit: number) =>
  toPage({ rows, limit, key: (row) => row, item: ([name]) => name });

test("a cursor comes back as the key it was made of, whatever text is in that", () => {
  fc.assert(
    fc.property(fc.tuple(fc.string(), fc.nat()), (key) => {
      const { next } = page([key, ["", 0]], 1);
      expect(query.parse({ cursor: next })).toEqual({ cursor: key, limit: 50 });
    }),
  );
});

test("there is a next page only where one row more was found", () => {
  const rows = [["甲", 1] as const, ["乙", 2] as const];
  expect(page(rows, 2)).toEqual({ items: ["甲", "乙"], next: null });
  expect(page(rows, 1)).toEqual({ items: ["甲"], next: expect.any(String) });
  expect(page([], 1)).toEqual({ items: [], next: null });
  expect(pageOf(z.string()).parse(page(rows, 1)).items).toEqual(["甲"]);
});

describe("the query of a list", () => {
  test("has 50 rows on its first page unless it says otherwise", () => {
    expect(query.parse({})).toEqual({ limit: 50 });
    expect(query.parse({ limit: "200" })).toEqual({ limit: 200 });
  });

  test.each([
    [{ cursor: "甲" }, "query.cursor wrong-cursor"],
    [{ cursor: "" }, "query.cursor wrong-cursor"],
    [{ cursor: Buffer.from('["甲"]').toString("base64url") }, "query.cursor wrong-cursor"],
    [{ limit: "0" }, "query.limit too-small"],
    [{ limit: "201" }, "query.limit too-big"],
    [{ limit: "many" }, "query.limit wrong-type"],
  ])("is refused where it is %j", (input, expected) => {
    const read = query.safeParse(input);
    const problems = read.success ? [] : zodProblems({ error: read.error, input, root: "query" });
    expect(problems.map(({ at, code }) => `${at} ${code}`)).toEqual([expected]);
  });
});
