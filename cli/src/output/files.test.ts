import { lstat, readFile, readlink, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, jianheng, refusals } from "../testing.ts";

const form = ["form", "sichuan-2017"];

describe("a file to write", () => {
  it("that is a link keeps being one; what it points to is written", async () => {
    const folder = await folderWith({ "old.docx": "old" });
    await symlink("old.docx", join(folder, "link.docx"));
    expect(await jianheng(folder, ...form, "--docx", "link.docx")).toMatchObject({ code: 0 });
    expect(await readlink(join(folder, "link.docx"))).toBe("old.docx");
    expect((await readFile(join(folder, "old.docx"))).subarray(0, 2).toString()).toBe("PK");
  });

  it.skipIf(process.platform === "win32")("that is a device is refused and left alone", async () => {
    const folder = await folderWith();
    expect(await refusals(folder, ...form, "--docx", "/dev/null")).toEqual(["--docx [not-a-file]"]);
    expect((await lstat("/dev/null")).isCharacterDevice()).toBe(true);
  });

  it("that the machine refuses is named by its own option, and no other file is written", async () => {
    const folder = await folderWith();
    const name = `${"长".repeat(300)}.xlsx`;
    await writeFile(join(folder, "a.docx"), "old");
    expect(await refusals(folder, ...form, "--docx", "a.docx", "--xlsx", name)).toEqual(["--xlsx [not-writable]"]);
    expect(await readFile(join(folder, "a.docx"), "utf8")).toBe("old");
  });
});
