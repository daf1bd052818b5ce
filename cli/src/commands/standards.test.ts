import { editions } from "@jianheng/standards";
import { describe, expect, it } from "vitest";
import { folderWith, jianheng, jianhengJson, refusals } from "../testing.ts";

describe("standards", () => {
  it("list", async () => {
    const { json } = await jianhengJson(".", "standards", "list");
    expect(json.map(({ id, checks, points }: Record<string, unknown>) => [id, checks, points])).toEqual([
      ["liaoning-2013", 70, "100.00"],
      ["national-trial", 61, "100.00"],
      ["sichuan-2017", 61, "100.00"],
    ]);
    expect((await jianheng(".", "standards", "list")).out).toContain("liaoning-2013　辽宁省");
  });

  it("show, with the other reading where it differs", async () => {
    const { out } = await jianheng(".", "standards", "show", "liaoning-2013");
    expect(out).toContain("全部符合要求的得2分，否则不得分\n      按原文口径：全部符合要求的得1分，否则不得分");
    expect(out.match(/按原文口径/g)).toHaveLength(6);
  });

  it("show as JSON is the edition, and lint takes it", async () => {
    const { json } = await jianhengJson(".", "standards", "show", "sichuan-2017");
    expect(json).toEqual(JSON.parse(JSON.stringify(editions["sichuan-2017"])));
    const folder = await folderWith({ "edition.json": json });
    const ours = await jianhengJson(folder, "standards", "lint", "sichuan-2017");
    expect(await jianhengJson(folder, "standards", "lint", "edition.json")).toEqual(ours);
  });

  it("lint says what it finds, which is no error", async () => {
    const { code, out } = await jianheng(".", "standards", "lint", "liaoning-2013");
    expect(code).toBe(0);
    expect(out).toContain("10.1.1");
  });

  it("lint refuses a file that is no edition, with every path", async () => {
    const broken = { ...editions["liaoning-2013"], name: 3, vetoes: [{ id: "V1" }] };
    const found = await refusals(await folderWith({ "e.json": broken }), "standards", "lint", "e.json");
    expect(found).toEqual(["$.name [wrong-type]", "$.vetoes[0].text [missing]"]);
  });

  it("schema is a JSON Schema with a branch for every line", async () => {
    const { json } = await jianhengJson(".", "standards", "schema", "liaoning-2013");
    expect(json.properties.findings.items.anyOf).toHaveLength(60);
  });

  it.each([["show"], ["schema"]])("%s refuses an unknown id", async (command) => {
    expect(await refusals(".", "standards", command, "x")).toEqual(["ID [unknown-standard]"]);
  });

  it("lint refuses what is neither an id nor a file", async () => {
    expect(await refusals(".", "standards", "lint", "x")).toEqual(["ID|FILE [unknown-standard]"]);
    expect(await refusals(".", "standards", "lint", "./x.json")).toEqual(["./x.json [file-not-found]"]);
  });
});
