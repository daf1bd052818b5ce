import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { demoFile, folderWith, jianheng, jianhengJson, refusals } from "../testing.ts";

async function demo() {
  return await folderWith({
    "s.xlsx": await demoFile("liaoning-2013.xlsx"),
    "s.json": await demoFile("liaoning-2013.json"),
  });
}

describe("the demo station", () => {
  it("scores the same from its workbook as from its findings", async () => {
    const folder = await demo();
    const [workbook, findings] = [
      await jianhengJson(folder, "score", "s.xlsx"),
      await jianhengJson(folder, "score", "s.json"),
    ];
    expect(workbook).toEqual(findings);
    expect(workbook).toMatchObject({
      code: 0,
      json: { points: "91.33", low: "91.33", high: "91.33", band: "良好", complete: true },
    });
  });

  it("prints its 60 lines explained, groups with their members, total, band and what would lift it", async () => {
    const { code, out } = await jianheng(await demo(), "score", "s.xlsx");
    const lines = out.split("\n").filter((line) => /^[ −?] \d+\.\d/.test(line));
    expect(code).toBe(0);
    expect(lines).toHaveLength(60);
    expect(lines.filter((line) => line.includes("共用分值"))).toHaveLength(3);
    expect(out).toContain("（共用分值：1.1.1、1.1.2、1.1.3、1.1.4）");
    expect(out).toContain("合计　91.33 / 100.00\n等级　良好\n升到“优秀”还差3.67分");
  });

  it("lists 57 checks and 3 groups with 13 members as JSON", async () => {
    const { json } = await jianhengJson(await demo(), "score", "s.json");
    const groups = json.checks.filter(({ group }: { group?: string }) => group);
    expect(json.checks.filter(({ check }: { check?: string }) => check)).toHaveLength(57);
    expect(groups.flatMap(({ members }: { members: string[] }) => members)).toHaveLength(13);
    expect(json.items[9]).toMatchObject({ item: "10", points: "2.00", of: "3.00", claimed: "5.00" });
    expect(json.nextBand).toEqual([
      { group: "1.1", gain: "1.50" },
      { check: "2.1.4", gain: "1.00" },
      { check: "4.5.4", gain: "0.50" },
      { check: "5.2.1", gain: "0.67" },
    ]);
    expect(json).toMatchObject({
      nextBandTarget: "优秀",
      nextBandNeed: "3.67",
      nextBandSurplus: "0.00",
      nextBandReason: null,
    });
  });

  it("is read otherwise when asked", async () => {
    const { json } = await jianhengJson(await demo(), "score", "s.xlsx", "--reading", "literal");
    expect(json).toMatchObject({ reading: "literal", points: "88.00", band: "合格" });
  });

  it("speaks English", async () => {
    const { out } = await jianheng(await demo(), "score", "s.json", "--lang", "en");
    expect(out).toContain("Band  良好");
  });
});

it("scores an incomplete sheet as an interval, with null for what is unassessed", async () => {
  const folder = await folderWith({
    "f.json": { standard: "liaoning-2013", findings: [{ check: "7.2.1", faults: 1 }] },
  });
  const { json } = await jianhengJson(folder, "score", "f.json");
  expect(json).toMatchObject({ points: null, low: "1.00", high: "99.00", band: null, complete: false });
  expect(json.checks[0]).toMatchObject({
    group: "1.1",
    points: null,
    lost: null,
    low: "0.00",
    high: "9.00",
    observation: null,
  });
});

it("sorts vetoes as the edition does, and a veto leaves no way up", async () => {
  const vetoes = [
    { veto: "V4", grounds: "甲" },
    { veto: "V1", grounds: "乙" },
  ];
  const folder = await folderWith({ "f.json": { standard: "liaoning-2013", findings: [], vetoes } });
  const { json } = await jianhengJson(folder, "score", "f.json");
  expect(json).toMatchObject({
    vetoes: ["V1", "V4"],
    band: "不合格",
    nextBand: null,
    nextBandReason: { code: "veto" },
  });
});

describe("what can't be written", () => {
  it("is said beside what is wrong with the input, and nothing is written", async () => {
    const folder = await folderWith({ "f.json": { standard: "liaoning-2013", findings: [{ check: "x" }] } });
    const found = await refusals(
      folder,
      "score",
      "f.json",
      "--reading",
      "kind",
      "--pdf",
      "no/f.pdf",
      "--docx",
      "f.json",
    );
    expect(found).toEqual([
      "--reading [not-listed]",
      "$.findings[0].check [unknown-check]",
      "--pdf [folder-not-found]",
      "--docx [would-overwrite-input]",
    ]);
    expect(await readdir(folder)).toEqual(["f.json"]);
  });

  it("is two forms in one file, or a form in a folder", async () => {
    const folder = await demo();
    expect(await refusals(folder, "score", "s.json", "--pdf", "a", "--docx", "./a")).toEqual([
      "--docx [same-file-twice]",
    ]);
    expect(await refusals(folder, "score", "s.json", "--pdf", ".")).toEqual(["--pdf [is-a-folder]"]);
  });
});

describe("the filled form", () => {
  it("is written as PDF, Word and Excel", async () => {
    const folder = await demo();
    const files = ["--pdf", "f.pdf", "--docx", "f.docx", "--xlsx", "f.xlsx"];
    const { code, json } = await jianhengJson(folder, "score", "s.xlsx", ...files);
    expect({ code, written: json.written }).toEqual({ code: 0, written: ["f.pdf", "f.docx", "f.xlsx"] });
    const starts = await Promise.all(
      json.written.map(async (file: string) => (await readFile(join(folder, file))).subarray(0, 2).toString()),
    );
    expect(starts).toEqual(["%P", "PK", "PK"]);
    expect(await readdir(folder)).toHaveLength(5);
  }, 30_000);
});
