import { editions, gateEffects, gates } from "@jianheng/standards";
import { describe, expect, it } from "vitest";
import { defaultValues, type Figure, gateSeen, gateState, hindrancesOf, outlookWords } from "./index.ts";

const figure = (looked: number, wrong = 0): Figure => ({ looked, wrong, records: [] });
const gateOf = (edition: string, id: string) => {
  const found = gates[edition]?.find((one) => one.id === id);
  if (!found) throw new Error(`there is no gate ${id}`);
  return found;
};
const hindered = (edition: string, figures: Record<string, Figure>) =>
  hindrancesOf({
    gates: gates[edition] ?? [],
    effects: gateEffects[edition] ?? {},
    figures: new Map(Object.entries(figures)),
  }).map(({ kind, gates: found, words }) => ({ kind, ids: found.map(({ id }) => id), zh: words.zh }));
const SOUND = {
  "licence-valid": figure(1),
  "years-active": figure(4),
  "batches-held": figure(12),
  "people-assessed": figure(700),
  "trial-batches": figure(2),
  "trial-people": figure(220),
  "audits-held": figure(1),
  "reviews-held": figure(1),
  "batches-of-three-years": figure(9),
  "batches-within-licence": figure(12),
  "no-batch-in-rectification": figure(12),
};

describe("a station whose records pass every gate", () => {
  it.each(Object.keys(editions))("has nothing before it under %s", (edition) => {
    expect(hindered(edition, SOUND)).toEqual([]);
  });
});

describe("a station without any record", () => {
  it("is not said to fail anything: nobody can say, and what is recorded only where it happened is not seen", () => {
    const [only, ...more] = hindered("liaoning-2013", {});
    expect([only?.kind, more]).toEqual(["unknown", []]);
    expect(only?.zh).toBe("前提条件6项、否决情形2项无记录，尚不能确认");
    expect(only?.ids).not.toContain("incident-leak");
    expect(hindered("sichuan-2017", {})).toMatchObject([{ kind: "unknown", ids: ["scope", "active"] }]);
  });
});

describe("a veto that records show", () => {
  it("comes first, with what the paper says comes of it", () => {
    const figures = { ...SOUND, "trial-people": figure(150), "people-assessed": figure(500) };
    expect(hindered("liaoning-2013", figures)).toEqual([
      {
        kind: "veto",
        ids: ["trial-people"],
        zh: "台账所见否决情形1项，如属实，不予评估；评估中发现的，评估立即中止，结果定为不合格",
      },
      { kind: "unmet", ids: ["people"], zh: "前提条件1项不符合，具备条件后方可申请验收" },
    ]);
    expect(hindered("sichuan-2017", { ...SOUND, "batches-within-licence": figure(12, 1) })).toMatchObject([
      { kind: "veto", ids: ["scope"], zh: "台账所见否决情形1项，如属实，按有关规定直接列为不合格" },
    ]);
  });

  it("is what its paper says it is: a batch during rectification is forbidden, and fixes no result", () => {
    const figures = { ...SOUND, "no-batch-in-rectification": figure(12, 1) };
    expect(hindered("sichuan-2017", figures)).toEqual([]);
    expect(gateState(gateOf("sichuan-2017", "rectification"), new Map(Object.entries(figures)))).toBe("failed");
  });
});

describe("what a gate says it found", () => {
  const seen = (edition: string, id: string, figures: Record<string, Figure>) => {
    const of = new Map(Object.entries(figures));
    return [
      gateState(gateOf(edition, id), of),
      gateSeen(gateOf(edition, id), { figures: of, values: defaultValues }).words,
    ];
  };

  it.each([
    ["no batch at all", {}, "no-records", "近三年批次：无记录"],
    ["none of the last three years", { "batches-held": figure(12) }, "failed", "近三年批次：0（累计批次12）"],
    ["some", SOUND, "passed", "近三年批次：9"],
  ] as const)("of appraisals in three years, with %s", (_, figures, state, words) => {
    expect(seen("sichuan-2017", "active", figures)).toEqual([state, words]);
  });

  it.each([
    ["that somebody confirmed", figure(2, 0), "许可证（备案）有效：最近的许可证（备案）1，均符合"],
    ["of which another is confirmed", figure(2, 1), "许可证（备案）有效：最近的许可证（备案）1，均符合"],
    [
      "and none that anybody confirmed",
      figure(2, 2),
      "许可证（备案）有效：最近的许可证（备案）1，均符合（均未经审批机关核定）",
    ],
    ["that nobody is to confirm", figure(0), "许可证（备案）有效：最近的许可证（备案）1，均符合"],
  ])("of a licence %s, it is passed all the same", (_, confirmed, words) => {
    const figures = { ...SOUND, "licence-confirmed": confirmed };
    expect(seen("liaoning-2013", "licence", figures)).toEqual(["passed", words]);
  });

  it("of years, where the first batch is not a year ago", () => {
    const figures = { "batches-held": figure(2), "years-active": figure(0) };
    expect(seen("liaoning-2013", "years", figures)).toEqual(["failed", "开展鉴定年数：0（累计批次2）"]);
  });

  it("of audits: one that was held, whatever is still to be reported of it", () => {
    expect(seen("liaoning-2013", "audit", { "audits-held": figure(1), "audit-carried-out": figure(1, 1) })).toEqual([
      "passed",
      "已进行的内部审核：近一年1",
    ]);
    expect(seen("liaoning-2013", "audit", { "audit-carried-out": figure(1, 1) })[0]).toBe("no-records");
  });
});

describe("a score in words", () => {
  const score = { low: 9625, high: 9625, band: "优秀" };
  const of = (figures: Record<string, Figure>, edition = "liaoning-2013") =>
    hindrancesOf({
      gates: gates[edition] ?? [],
      effects: gateEffects[edition] ?? {},
      figures: new Map(Object.entries(figures)),
    });

  it.each([
    ["nothing before it", SOUND, "96.25分，优秀"],
    ["gates of which nothing is known", {}, "96.25分，分数属“优秀”"],
    ["a condition not met", { ...SOUND, "licence-valid": figure(1, 1) }, "96.25分，分数属“优秀”"],
    ["a veto", { ...SOUND, "trial-batches": figure(1) }, "96.25分，分数属“优秀”"],
  ] as const)("with %s", (_, figures, zh) => {
    expect(outlookWords({ score, banded: true, hindrances: of(figures) }).zh).toBe(zh);
  });

  it("says no band where the edition has none, and none yet where it is open", () => {
    expect(outlookWords({ score: { ...score, band: null }, banded: false, hindrances: [] }).zh).toBe("96.25分");
    const open = { low: 3800, high: 9400, band: null };
    expect(outlookWords({ score: open, banded: true, hindrances: [] }).zh).toBe("38.00–94.00分，等次未定");
  });
});
