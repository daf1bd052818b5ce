import { describe, expect, it } from "vitest";
import { folderWith, jianheng, refusals } from "../testing.ts";

async function refused(findings: unknown[], more: object = {}): Promise<string[]> {
  const folder = await folderWith({ "f.json": { standard: "liaoning-2013", findings, ...more } });
  return await refusals(folder, "score", "f.json");
}

describe("findings that are refused", () => {
  it.each<[string, unknown[], string[]]>([
    ["an unknown check", [{ check: "9.9.9", met: true }], ["$.findings[0].check [unknown-check]"]],
    ["an unknown group", [{ group: "9.9", faults: 1 }], ["$.findings[0].group [unknown-group]"]],
    ["a level not listed", [{ check: "5.1.1", level: 1.5 }], ["$.findings[0].level [not-listed]"]],
    ["six parts", [{ check: "6.1.1", parts: [true, true, true, true, true, true] }], ["$.findings[0].parts [too-big]"]],
    [
      "unanswered above asked",
      [{ check: "4.2.1", asked: 3, unanswered: 4 }],
      ["$.findings[0].unanswered [unanswered-above-asked]"],
    ],
    ["nothing asked", [{ check: "4.2.1", asked: 0, unanswered: 0 }], ["$.findings[0].asked [too-small]"]],
    ["a whole of 0", [{ check: "10.1.1", ratio: [0, 0] }], ["$.findings[0].ratio[1] [too-small]"]],
    [
      "a deduction above the points",
      [{ check: "7.1.1", deduct: "2.01", reason: "甲" }],
      ["$.findings[0].deduct [deduct-above-points]"],
    ],
    ["more faults than 3.1 can lose", [{ group: "3.1", faults: 8 }], ["$.findings[0].faults [too-many-faults]"]],
    ["more faults than 3.2 can lose", [{ group: "3.2", faults: 3 }], ["$.findings[0].faults [too-many-faults]"]],
    ["a negative count", [{ check: "7.2.1", faults: -1 }], ["$.findings[0].faults [too-small]"]],
    [
      "a group and its member",
      [
        { group: "3.1", faults: 1 },
        { check: "3.1.2", faults: 1 },
      ],
      ["$.findings[1].check [member-of-group]", "$.findings[1] [group-and-member]"],
    ],
    [
      "a check twice",
      [
        { check: "1.2.1", met: true },
        { check: "1.2.1", met: false },
      ],
      ["$.findings[1] [given-twice]"],
    ],
    ["a count as text", [{ check: "7.2.1", faults: "1" }], ["$.findings[0].faults [wrong-type]"]],
    ["a deduction as a number", [{ check: "7.1.1", deduct: 1, reason: "甲" }], ["$.findings[0].deduct [wrong-type]"]],
    ["an unknown field", [{ check: "1.2.1", met: true, points: 2 }], ["$.findings[0].points [unknown-field]"]],
    ["neither check nor group", [{ met: true }], ["$.findings[0] [check-or-group]"]],
  ])("%s", async (_name, findings, expected) => {
    expect(await refused(findings)).toEqual(expected);
  });

  it("all at once, the head included", async () => {
    const more = { reading: "kind", vetoes: [{ veto: "V4", grounds: "" }] };
    expect(await refused([{ check: "7.2.1", faults: -1 }, { check: "x" }], more)).toEqual([
      "$.reading [not-listed]",
      "$.vetoes[0].grounds [too-small]",
      "$.findings[0].faults [too-small]",
      "$.findings[1].check [unknown-check]",
    ]);
  });

  it("of the national form: serious without a fault, nothing sampled", async () => {
    const findings = [
      { check: "5.1.1", faults: 0, serious: true },
      { check: "6.6.1", errors: 0, sampled: 0 },
    ];
    expect(await refused(findings, { standard: "national-trial" })).toEqual([
      "$.findings[0].serious [serious-without-fault]",
      "$.findings[1].sampled [too-small]",
    ]);
  });

  it.each<[string, object, string]>([
    ["an unknown standard", { standard: "liaoning-2014" }, "$.standard [unknown-standard]"],
    ["no standard", { standard: undefined }, "$.standard [missing]"],
    ["another edition", { edition: "0".repeat(64) }, "$.edition [other-edition]"],
    ["an unknown veto", { vetoes: [{ veto: "V9", grounds: "甲" }] }, "$.vetoes[0].veto [unknown-veto]"],
  ])("%s", async (_name, more, expected) => {
    expect(await refused([], more)).toEqual([expected]);
  });
});

describe("files that are refused", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["not JSON", '{\n  "standard": liaoning\n}', "f.json:2:15 [not-json]"],
    ["JSON that breaks off", '{"standard": "liaoning-2013"', "f.json:1:29 [not-json]"],
    ["empty", "", "f.json [empty-file]"],
    ["a list", "[]", "$ [wrong-type]"],
    ["text in another encoding", new Uint8Array([0xb1, 0xe0]), "f.json [not-utf-8]"],
    ["a zip that is no workbook", "PK\u0003\u0004 nothing", "f.json [not-a-workbook]"],
    ["an old or locked workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "f.json [not-a-workbook]"],
  ])("%s", async (_name, content, expected) => {
    expect(await refusals(await folderWith({ "f.json": content }), "score", "f.json")).toEqual([expected]);
  });

  it("none, or a folder", async () => {
    const folder = await folderWith();
    expect(await refusals(folder, "score", "none.json")).toEqual(["none.json [file-not-found]"]);
    expect(await refusals(folder, "score", ".")).toEqual([". [is-a-folder]"]);
  });

  it("said to people on the error stream, with exit code 2", async () => {
    const folder = await folderWith({ "f.json": { standard: "liaoning-2013", findings: [{ check: "x" }] } });
    const { code, out, err } = await jianheng(folder, "score", "f.json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe("$.findings[0].check　[unknown-check] “liaoning-2013”没有“x”这一条\n");
  });
});
