import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { demoFile, folderWith, jianheng, jianhengJson, refusals } from "../testing.ts";

describe("sheet", () => {
  it.each(["liaoning-2013", "national-trial", "sichuan-2017"])("of %s is scored as wholly unassessed", async (id) => {
    const folder = await folderWith();
    expect(await jianheng(folder, "sheet", id, "--out", "s.xlsx")).toMatchObject({ code: 0, out: "已写入 s.xlsx\n" });
    const { json } = await jianhengJson(folder, "score", "s.xlsx");
    expect(json).toMatchObject({ standard: id, points: null, low: "0.00", high: "100.00", reading: "normalised" });
    expect(await readdir(folder)).toEqual(["s.xlsx"]);
  });

  it.each(["liaoning-2013", "national-trial", "sichuan-2017", "sichuan-2017-veto"])(
    "filled from the demo station %s scores as its findings",
    async (name) => {
      const folder = await folderWith({ "f.json": await demoFile(`${name}.json`) });
      const id = name.replace("-veto", "");
      await jianheng(folder, "sheet", id, "--from", "f.json", "--out", "s.xlsx");
      expect(await jianhengJson(folder, "score", "s.xlsx")).toEqual(await jianhengJson(folder, "score", "f.json"));
    },
  );

  it("is made for a reading, which its score keeps", async () => {
    const folder = await folderWith();
    await jianheng(folder, "sheet", "liaoning-2013", "--reading", "literal", "--out", "s.xlsx");
    expect((await jianhengJson(folder, "score", "s.xlsx")).json).toMatchObject({ reading: "literal", high: "96.00" });
  });

  it("refuses everything that is wrong at once, and writes nothing", async () => {
    const folder = await folderWith({ "f.json": await demoFile("national-trial.json") });
    expect(await refusals(folder, "sheet", "x", "--out", "no/s.xlsx", "--reading", "y")).toEqual([
      "ID [unknown-standard]",
      "--reading [not-listed]",
      "--out [folder-not-found]",
    ]);
    expect(await refusals(folder, "sheet", "liaoning-2013", "--from", "f.json", "--out", "f.json")).toEqual([
      "f.json [other-standard]",
      "--out [would-overwrite-input]",
    ]);
    const note = "长".repeat(32_768);
    const long = await folderWith({
      "f.json": { standard: "sichuan-2017", findings: [{ check: "1.1.1", met: true, note }] },
    });
    expect(await refusals(long, "sheet", "sichuan-2017", "--from", "f.json", "--out", "s.xlsx")).toEqual([
      "评估表!J6 [too-long]",
    ]);
    expect(await readFile(join(folder, "f.json"))).toEqual(await demoFile("national-trial.json"));
  });
});
