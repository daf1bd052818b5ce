import { expect, it } from "vitest";
import { jianheng, refusals } from "./testing.ts";

it.each<[string[], string]>([
  [["grade"], "grade [unknown-command]"],
  [["standards", "drop"], "drop [unknown-command]"],
  [["score", "f.json", "--paper"], "--paper [unknown-option]"],
  [["score"], "FILE [missing-argument]"],
  [["score", "a", "b"], "score [too-many-arguments]"],
  [["sheet", "liaoning-2013"], "--out [missing-option]"],
  [["sheet", "liaoning-2013", "--out"], "--out [missing-value]"],
  [["standards", "list", "--lang", "fr"], "--lang [not-listed]"],
])("%j", async (argv, expected) => {
  expect(await refusals(".", ...argv)).toEqual([expected]);
});

it("is said in the language asked for", async () => {
  expect((await jianheng(".", "grade")).err).toBe("grade　[unknown-command] 没有命令 grade\n用 --help 查看用法。\n");
  expect((await jianheng(".", "grade", "--lang", "en")).err).toContain("there is no command grade");
});

it("shows help: asked for with exit code 0, without a command with 2", async () => {
  expect(await jianheng(".", "--help")).toMatchObject({ code: 0, err: "" });
  expect(await jianheng(".")).toMatchObject({ code: 2, out: "" });
  expect((await jianheng(".", "score", "--help", "--lang", "en")).out).toContain("Usage: jianheng score");
});
