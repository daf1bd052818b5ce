import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, jianheng, jianhengJson, refusals } from "../testing.ts";

describe("form", () => {
  it.each(["liaoning-2013", "national-trial", "sichuan-2017"])(
    "of %s is written blank in three formats",
    async (id) => {
      const folder = await folderWith();
      const { json } = await jianhengJson(folder, "form", id, "--pdf", "a.pdf", "--docx", "a.docx", "--xlsx", "a.xlsx");
      expect(json).toEqual({ standard: id, reading: "normalised", written: ["a.pdf", "a.docx", "a.xlsx"] });
      expect((await readdir(folder)).sort()).toEqual(["a.docx", "a.pdf", "a.xlsx"]);
      expect((await readFile(join(folder, "a.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");
      for (const name of ["a.docx", "a.xlsx"]) {
        expect((await readFile(join(folder, name))).subarray(0, 2).toString()).toBe("PK");
      }
    },
  );

  it("can be had under either reading", async () => {
    const folder = await folderWith();
    const answer = await jianhengJson(folder, "form", "liaoning-2013", "--docx", "a.docx", "--reading", "literal");
    expect(answer.json).toMatchObject({ reading: "literal" });
  });

  it("is no input workbook", async () => {
    const folder = await folderWith();
    await jianheng(folder, "form", "liaoning-2013", "--xlsx", "a.xlsx");
    expect(await refusals(folder, "score", "a.xlsx")).toEqual([expect.stringContaining("[not-an-input-workbook]")]);
  });

  it("refuses everything that is wrong at once, and writes nothing", async () => {
    const folder = await folderWith();
    expect(await refusals(folder, "form", "x", "--reading", "y")).toEqual([
      "ID [unknown-standard]",
      "--reading [not-listed]",
      "--pdf [no-target]",
    ]);
    expect(await refusals(folder, "form", "liaoning-2013", "--pdf", "no/a.pdf", "--docx", "b", "--xlsx", "b")).toEqual([
      "--pdf [folder-not-found]",
      "--xlsx [same-file-twice]",
    ]);
    expect(await readdir(folder)).toEqual([]);
  });
});
