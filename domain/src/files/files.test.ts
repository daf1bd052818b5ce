import { describe, expect, test } from "vitest";
import { judgeFile } from "./judge.ts";
import { readFileName } from "./name.ts";
import { DEFAULT_FILE_RULES, largestOf } from "./rules.ts";
import { FILE_TYPES, getFileType } from "./types.ts";

const rules = DEFAULT_FILE_RULES;
const name = (given: string, media = false) => readFileName({ given, rules: { ...rules, media } });

describe("a name", () => {
  test.each([
    ["质量手册（第二版）.PDF", "质量手册（第二版）.PDF", "pdf"],
    ["C:\\fakepath\\名册.xls", "名册.xls", "xls"],
    ["../../etc/旧.wps", "旧.wps", "wps"],
    [`${"字".repeat(83)}.txt`, `${"字".repeat(83)}.txt`, "txt"],
  ])("%s is %s, which claims to be %s", (given, kept, type) => {
    expect(name(given)).toMatchObject({ ok: true, value: { name: kept, claimed: { id: type } } });
  });

  test.each([
    ["", "file-name"],
    ["a\u202Efdp.exe", "file-name"],
    ["a\n.pdf", "file-name"],
    [`${"字".repeat(84)}.txt`, "file-name"],
    ["run.exe", "file-type"],
    ["page.html", "file-type"],
    ["drawing.svg", "file-type"],
    ["no-extension", "file-type"],
    ["表.xlsm", "file-type"],
    ["录像.mp4", "file-media"],
  ])("%j is refused: %s", (given, code) => {
    expect(name(given)).toMatchObject({ ok: false, problems: [{ at: "query.name", code }] });
  });

  test("of a film is taken where the installation keeps films, which may be larger", () => {
    expect(name("录像.mp4", true)).toMatchObject({ ok: true });
    const [film, text] = [getFileType("mp4"), getFileType("txt")];
    expect(largestOf({ type: film, rules })).toBeGreaterThan(largestOf({ type: text, rules }));
  });
});

describe("bytes", () => {
  test.each(FILE_TYPES.map((type) => [type.id, type] as const))(
    "of a %s under its own name are kept as it",
    (_, type) => {
      for (const bytes of type.bytes)
        expect(judgeFile({ claimed: type, bytes, size: 1 })).toEqual({ ok: true, value: type });
    },
  );

  test("decide an old format together with the name", () => {
    const wps = judgeFile({ claimed: getFileType("wps"), bytes: "ole-word", size: 1 });
    const doc = judgeFile({ claimed: getFileType("doc"), bytes: "ole-word", size: 1 });
    expect([wps, doc]).toMatchObject([{ value: { id: "wps" } }, { value: { id: "doc" } }]);
  });

  test.each([
    ["markup", "file-runs"],
    ["program", "file-runs"],
    ["ooxml-macros", "file-macros"],
    ["ole-encrypted", "file-encrypted"],
    ["png", "file-lies"],
    ["other", "file-lies"],
  ] as const)("that are %s under the name of a PDF are refused: %s", (bytes, code) => {
    expect(judgeFile({ claimed: getFileType("pdf"), bytes, size: 1 })).toMatchObject({ problems: [{ code }] });
  });

  test("that lie are said to be what they are", () => {
    const refused = judgeFile({ claimed: getFileType("pdf"), bytes: "ole-word", size: 1 });
    expect(JSON.stringify(refused)).toContain("实际是Word 文档（旧格式 .doc）");
  });

  test("that are none are refused", () => {
    expect(judgeFile({ claimed: getFileType("txt"), bytes: "text", size: 0 })).toMatchObject({
      problems: [{ code: "empty-file" }],
    });
  });
});
