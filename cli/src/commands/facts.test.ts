import { readStationFacts, type StationFacts } from "@jianheng/server/facts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { folderWith, jianheng, jianhengWith } from "../testing.ts";

vi.mock("@jianheng/server/facts", { spy: true });
afterEach(() => vi.mocked(readStationFacts).mockRestore());

const gain = (line: string) => ({ line, gain: 300 });
const panels: StationFacts["expectations"][number]["gates"][number]["seen"] = {
  ...{ fact: "panels-of-three", name: "考评小组", words: "考评小组：批次5，其中不足3人2" },
  ...{ looked: 5, wrong: 2, state: "broken", registers: [{ register: "batch", within: null }] },
  records: [{ register: "batch", id: "b-1", name: "2026-01" }],
};

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
  expectations: [
    {
      ...{ edition: "e-1", name: "示范标准", reading: "literal", day: "2026-11-22", selfShown: true },
      byFacts: { low: 3800, high: 9400, of: 10000, band: null, words: "38.00–94.00分，等次未定" },
      withSelf: { low: 9025, high: 9025, of: 10000, band: "良好", words: "90.25分，分数属“良好”" },
      self: { assessment: "a-1", on: "2026-11-20" },
      hindrances: [
        {
          ...{ kind: "unmet", words: "前提条件1项不符合" },
          gates: [{ id: "years", text: "三年以上" }],
        },
      ],
      next: { target: "优秀", need: 575, lines: [gain("1.1"), gain("1.2")], why: null },
      gates: [
        {
          ...{
            id: "years",
            text: "三年以上",
            stands: "before",
            veto: null,
            state: "failed",
            least: 3,
            source: "一（二）",
          },
          seen: { ...panels, words: "鉴定年限：2", records: [] },
        },
      ],
      unseenVetoes: [{ id: "V1", text: "泄题" }],
      lines: [
        {
          ...{ line: "1.1", title: "考评小组", item: "1", of: 300, points: 0, from: "facts", why: "", person: null },
          proposal: {
            ...{ state: "broken", whole: true, observation: {}, faults: [] },
            figures: [{ ...panels, check: "1.1", sees: "all" }],
          },
        },
        {
          ...{ line: "1.2", title: "现场提问", item: "1", of: 300, points: 25, from: "self", why: "", proposal: null },
          person: "现场提问",
        },
        {
          ...{ line: "1.3", title: "满意度", item: "1", of: 300, points: 300, from: "facts", why: "" },
          proposal: null,
          person: null,
        },
      ],
    },
  ],
};

describe("facts", () => {
  it("tells what the page tells: both scores, what stands before a band, the way to the next, what loses points", async () => {
    vi.mocked(readStationFacts).mockResolvedValue({ ok: true, value: read });
    const { code, out } = await jianheng(".", "facts", "示范所");
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 21)).toEqual([
      "示范所　今日体检，截至2026-11-22的台账记录",
      "",
      "示范标准",
      "  仅凭台账：38.00–94.00分，等次未定",
      "  台账加自评：90.25分，分数属“良好”（自评提交于2026-11-20）",
      "  前提条件1项不符合：三年以上",
      "  按已知得分计，分数升到“优秀”还差5.75分，至少补足以下2条：",
      "    1.1 考评小组（3分）：考评小组：批次5，其中不足3人2：2026-01等2项",
      "    1.2 现场提问（3分）：自评失分，须由人判断：现场提问。",
      "  失分的条目（2）：",
      "    1.1 考评小组　0.00 / 3（台账）：考评小组：批次5，其中不足3人2：2026-01等2项",
      "    1.2 现场提问　0.25 / 3（自评）",
      "  条件和情形（1）：",
      "    前提条件　三年以上（一（二））　不符合：鉴定年限：2",
      "  另有1项否决情形台账不能反映，须由人核查：泄题",
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

  it("says that nothing was handed in, in the language that was asked for", async () => {
    const [first] = read.expectations;
    const without = { ...read, expectations: first ? [{ ...first, self: null }] : [] };
    vi.mocked(readStationFacts).mockResolvedValue({ ok: true, value: without });
    const { out } = await jianheng(".", "facts", "示范所", "--lang", "en");
    expect(out).toContain("with its self-assessment: none was handed in");
    expect(vi.mocked(readStationFacts).mock.lastCall?.[1]).toMatchObject({ language: "en" });
  });

  it("refuses a folder without data", async () => {
    const nowhere = await jianhengWith({}, await folderWith(), "facts", "示范所");
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining("[no-data]") });
  });
});
