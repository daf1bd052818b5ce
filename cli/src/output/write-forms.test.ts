import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { folderWith, jianheng, jianhengJson } from "../testing.ts";

const sheet = {
  standard: "liaoning-2013",
  station: "\u{2a6a5}\ue000鉴定所",
  findings: [{ check: "7.2.1", faults: 1, note: "😀" }],
};

it("a character that no font has is told by its place, and nothing is written", async () => {
  const folder = await folderWith({ "a.json": sheet });
  const { code, json } = await jianhengJson(folder, "score", "a.json", "--pdf", "a.pdf", "--docx", "a.docx");
  expect(code).toBe(2);
  expect(json.problems.map(({ at, code: of }: Record<string, string>) => `${at} [${of}]`)).toEqual([
    "$.station [character-not-printable]",
    "$.station [character-not-printable]",
    "$.findings[7.2.1].note [character-not-printable]",
  ]);
  expect(await readdir(folder)).toEqual(["a.json"]);
  const { err } = await jianheng(folder, "score", "a.json", "--pdf", "a.pdf");
  expect(err).toContain("字体中没有“\u{2a6a5}”（U+2A6A5），PDF 印不出");
});

it("Word and Excel take any character", async () => {
  const folder = await folderWith({ "a.json": sheet });
  expect((await jianheng(folder, "score", "a.json", "--docx", "a.docx", "--xlsx", "a.xlsx")).code).toBe(0);
});
