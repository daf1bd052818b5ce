import { policy } from "@jianheng/domain/people";
import { expect, it } from "vitest";
import { wantedWords } from "./wanted-words.ts";

const nameOf = (id: string) => (id === "p1" ? "示范甲" : undefined);

it.each([
  [{}, "全部"],
  [{ from: "2026-11-01" }, "2026年11月1日至今"],
  [{ until: "2026-11-30" }, "最早至2026年11月30日"],
  [{ action: "people.appoint", person: "p1" }, `${policy.appoint.words.zh}，操作人：示范甲`],
  [{ subject: "x9" }, "对象：x9"],
])("what was looked for is said: %j", (wanted, words) => {
  expect(wantedWords(wanted, nameOf)).toBe(words);
});
