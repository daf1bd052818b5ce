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

it.each([
  ["an id", z.uuid(), "x", "$ not-an-id 不是有效的编号，请从页面上重新选择"],
  ["a moment", z.iso.datetime(), "yesterday", "$ not-a-moment 应填日期和时间，如“2026-11-20T08:00:00Z”"],
  ["an address of mail", z.email(), "a@", "$ not-an-address 应填电子邮箱，如“name@example.cn”"],
  ["a pattern without words of its own", z.string().regex(/^\d{6}$/), "abc", "$ invalid 格式不符合要求，请核对后重填"],
  ["a rule without words of its own", z.string().refine(() => false), "abc", "$ invalid 格式不符合要求，请核对后重填"],
  ["a post code", z.string().regex(/^\d{6}$/, { error: "post-code" }), "1", "$ not-a-post-code 邮政编码应为6位数字"],
  ["a type that has no word", z.map(z.string(), z.string()), 1, "$ wrong-type 应填规定格式的内容"],
])("%s that is none is told in Chinese, and never in the library's English", (_, schema, input, problem) => {
  expect(problemsOf(schema, input)).toEqual([problem]);
});
