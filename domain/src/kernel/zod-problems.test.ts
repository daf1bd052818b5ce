import { expect, it } from "vitest";
import { z } from "zod";
import { zodProblems } from "./zod-problems.ts";

const kinds = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("file"), id: z.string() }),
  z.strictObject({ kind: z.literal("record") }),
]);

function problemsOf(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return error ? zodProblems({ error, input }).map(({ at, code, message }) => `${at} ${code} ${message.zh}`) : [];
}

it.each([
  ["of no kind that there is", { kind: "hearsay" }, ["$.kind not-listed 只能是：file、record"]],
  ["of no kind", {}, ["$.kind not-listed 只能是：file、record"]],
  ["of a kind, with less", { kind: "file" }, ["$.id missing 缺少此项，请填文字（加引号）"]],
])("something %s is a problem at its place", (_, input, problems) => {
  expect(problemsOf(kinds, input)).toEqual(problems);
});

it("what fits no branch of a union is a problem of the nearest", () => {
  expect(problemsOf(z.union([z.literal("all"), z.array(z.string())]), [1])).toEqual(["$ not-listed 只能是：all"]);
  expect(problemsOf(z.union([z.array(z.string()), z.literal("all")]), [1])).toEqual([
    "$[0] wrong-type 应填文字（加引号）",
  ]);
});
