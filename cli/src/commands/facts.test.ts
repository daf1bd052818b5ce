import { readStationFacts, type StationFacts } from "@jianheng/server/facts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { folderWith, jianheng, jianhengWith } from "../testing.ts";

vi.mock("@jianheng/server/facts", { spy: true });
afterEach(() => vi.mocked(readStationFacts).mockRestore());

const read: StationFacts = {
  station: { id: "s-1", name: "示范所" },
  day: "2026-11-22",
  figures: [
    { fact: "licence-valid", words: "许可证有效：1，均符合", state: "kept", looked: 1, wrong: 0, records: [] },
    {
      fact: "licence-not-expiring",
      words: "许可证到期：1，其中在90日内到期1",
      state: "broken",
      looked: 1,
      wrong: 1,
      records: ["许可证1"],
    },
    {
      fact: "panels-of-three",
      words: "考评小组：批次5，其中不足3人2",
      state: "broken",
      looked: 5,
      wrong: 2,
      records: ["2026-01"],
    },
    { fact: "surveys-fed-back", words: "调查：无记录", state: "no-records", looked: 0, wrong: 0, records: [] },
  ],
  hints: ["licence-not-expiring"],
  scores: [
    {
      ...{ edition: "e-1", name: "示范标准", low: 3800, high: 9400, of: 10000, band: null },
      words: { zh: "38.00–94.00分，等次未定", en: "38.00–94.00, no band yet" },
      hindrances: [
        {
          kind: "unmet",
          words: { zh: "前提条件2项不符合", en: "conditions not met: 2" },
          gates: ["三年以上", "600人以上"],
        },
      ],
    },
  ],
};

describe("facts", () => {
  it("tells the score by records alone, what stands before its band, and what counts against a station first", async () => {
    vi.mocked(readStationFacts).mockResolvedValue({ ok: true, value: read });
    const { code, out } = await jianheng(".", "facts", "示范所");
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 9)).toEqual([
      "示范所　截至2026-11-22的台账记录",
      "  示范标准：仅凭台账38.00–94.00分，等次未定",
      "    前提条件2项不符合：三年以上；600人以上",
      "",
      "提示（不计分，适用于各标准）（1）",
      "  许可证到期：1，其中在90日内到期1：许可证1",
      "",
      "不符合（1）",
      "  考评小组：批次5，其中不足3人2：2026-01等2项",
    ]);
    expect(out.indexOf("符合（1）\n  许可证")).toBeLessThan(out.indexOf("无记录（1）"));
  });

  it("says the same in JSON", async () => {
    vi.mocked(readStationFacts).mockResolvedValue({ ok: true, value: read });
    expect(JSON.parse((await jianheng(".", "facts", "示范所", "--json")).out)).toEqual(read);
  });

  it("refuses a folder without data", async () => {
    const nowhere = await jianhengWith({}, await folderWith(), "facts", "示范所");
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining("[no-data]") });
  });
});
