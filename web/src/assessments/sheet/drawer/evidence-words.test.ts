import type { Evidence } from "@jianheng/domain/assessments";
import { expect, it } from "vitest";
import { wordsOfEvidence } from "./evidence-words.ts";

const digest = "0".repeat(64);
const nameOf = (file: string) => (file === "f1" ? "合同.pdf" : undefined);

it.each<[Evidence, string]>([
  [{ kind: "file", id: "1", file: "f1", digest, caption: "第3页" }, "文件：合同.pdf，第3页"],
  [{ kind: "file", id: "1", file: "f2", digest, caption: null }, "文件：（文件）"],
  [
    { kind: "photo", id: "1", file: "f1", digest, taken: { at: "2026-11-21 09:30", stated: "by-person" }, place: null },
    "照片：合同.pdf，2026-11-21 09:30（人工填写）",
  ],
  [
    {
      ...{ kind: "photo", id: "1", file: "f1", digest, taken: null },
      place: { words: "北纬41.80580°，东经123.42950°", stated: "by-photo" },
    },
    "照片：合同.pdf，北纬41.80580°，东经123.42950°（照片自带）",
  ],
  [
    { kind: "interview", id: "1", with: "考务管理员", on: "2026-11-21", questions: ["q"] },
    "访谈：考务管理员，2026年11月21日，提问1题",
  ],
  [
    {
      ...{ kind: "fact", id: "1", fact: "batch-concluded", check: "7.7.1", sees: "all", day: "2026-11-22" },
      ...{ looked: 4, wrong: 0, words: "每场考试有达标结论：考试4，均符合", records: [] },
    },
    "依据数据：每场考试有达标结论：考试4，均符合（截至2026年11月22日）",
  ],
])("%j reads as %s", (evidence, words) => {
  expect(wordsOfEvidence(evidence, nameOf)).toBe(words);
});
