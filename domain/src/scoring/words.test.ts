import { describe, expect, it } from "vitest";
import type { Words } from "../kernel/index.ts";
import { examples, ready } from "./examples.fixture.ts";
import type { Observation, Reading } from "./model.ts";

/** What is said of a rule, and of an observation under it: the sentences are part of the product. */

function find(name: string, reading: Reading) {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(`no example ${name}`);
  return ready(example, reading);
}

function rule(name: string, reading: Reading = "normalised"): string {
  const { rule: one, context } = find(name, reading);
  return both(one.words(context));
}

function why(name: string, observation: Observation, reading: Reading = "normalised"): string {
  const { rule: one, context } = find(name, reading);
  return both(one.why(context, observation, one.award(context, observation)));
}

function both({ zh, en }: Words): string {
  return `${zh} | ${en}`;
}

describe("the words of", () => {
  it("all-or-nothing", () => {
    expect(rule("all-or-nothing that awards less", "literal")).toMatchInlineSnapshot(
      `"符合的得1分，否则不得分 | 1 if “符合”, otherwise 0"`,
    );
    expect(rule("all-or-nothing that awards less")).toMatchInlineSnapshot(
      `"符合的得2分，否则不得分 | 2 if “符合”, otherwise 0"`,
    );
    expect(rule("all-or-nothing that awards more", "literal")).toMatchInlineSnapshot(
      `"符合的得2分，否则不得分 | 2 if “符合”, otherwise 0"`,
    );
    expect(why("all-or-nothing", { met: true })).toMatchInlineSnapshot(`"达到“一致”的要求 | requirement met: “一致”"`);
    // The terms of the papers say no themselves: 未发现问题, 无缺失.
    expect(why("all-or-nothing", { met: false })).toMatchInlineSnapshot(
      `"未达到“一致”的要求 | requirement not met: “一致”"`,
    );
  });

  it("levels", () => {
    expect(rule("levels above the points", "literal")).toMatchInlineSnapshot(
      `"按实际情况分档：3档得2分，2档得2分，1档得1分，0档不得分 | by what is found: level 3 earns 2, level 2 earns 2, level 1 earns 1, level 0 earns 0"`,
    );
    expect(rule("levels above the points")).toMatchInlineSnapshot(
      `"按实际情况分档：3档得2分，2档得1.33分，1档得0.67分，0档不得分 | by what is found: level 3 earns 2, level 2 earns 1.33, level 1 earns 0.67, level 0 earns 0"`,
    );
    expect(rule("levels with a hole")).toMatchInlineSnapshot(
      `"第5档得5分，第2档得2分，第0档不得分 | “第5档” earns 5, “第2档” earns 2, “第0档” earns 0"`,
    );
    expect(why("levels above the points", { level: 2 })).toMatchInlineSnapshot(
      `"评为：2档得1.33分 | rated: level 2 earns 1.33"`,
    );
    expect(why("levels with a hole", { level: 0 })).toMatchInlineSnapshot(
      `"评为：第0档不得分 | rated: “第0档” earns 0"`,
    );
  });

  it("deduct-per-fault", () => {
    expect(rule("deduct-per-fault")).toMatchInlineSnapshot(
      `"每发现一例不合格扣1分，最高可扣5分（扣至0分为止） | minus 1 for each “不合格”, at most 5 as stated (down to 0)"`,
    );
    expect(rule("deduct-per-fault, none from three")).toMatchInlineSnapshot(
      `"每发现一例问题扣1分，3例及以上不得分 | minus 1 for each “问题”, nothing from 3 on"`,
    );
    expect(rule("deduct-per-fault with slots")).toMatchInlineSnapshot(
      `"共2项，每发现一例缺项扣1.5分，扣完为止 | of 2: minus 1.5 for each “缺项”, down to 0"`,
    );
    expect(rule("deduct-per-fault with slots", "literal")).toMatchInlineSnapshot(
      `"共2项，每发现一例缺项扣0.5分，扣完为止 | of 2: minus 0.5 for each “缺项”, down to 0"`,
    );
    expect(why("deduct-per-fault", { faults: 0 })).toMatchInlineSnapshot(`"未发现不合格 | no “不合格” found"`);
    expect(why("deduct-per-fault", { faults: 1 })).toMatchInlineSnapshot(`"不合格1例，扣1分 | 1 × “不合格”, minus 1"`);
    expect(why("deduct-per-fault", { faults: 3 })).toMatchInlineSnapshot(
      `"不合格3例，扣2分（按例数应扣3分，原表列上限5分，最多扣2分） | 3 × “不合格”, minus 2 (3 by count, stated cap 5, at most 2)"`,
    );
    expect(
      why("deduct-per-fault", { faults: [{ what: "甲" }, { what: "乙", member: "3.1.2" }] }),
    ).toMatchInlineSnapshot(`"不合格2例，扣2分：甲；3.1.2 乙 | 2 × “不合格”, minus 2: 甲; 3.1.2 乙"`);
    expect(why("deduct-per-fault with a cap below the points", { faults: 3 })).toMatchInlineSnapshot(
      `"不合格3例，扣1分（按例数应扣1.5分，最多扣1分） | 3 × “不合格”, minus 1 (1.5 by count, at most 1)"`,
    );
    expect(why("deduct-per-fault, none from three", { faults: 4 })).toMatchInlineSnapshot(
      `"问题4例，扣3分（按例数应扣4分，最多扣3分） | 4 × “问题”, minus 3 (4 by count, at most 3)"`,
    );
  });

  it("judgement", () => {
    expect(rule("judgement")).toMatchInlineSnapshot(
      `"达不到要求的酌情扣分，须写明理由 | the assessor deducts for what falls short, with a reason"`,
    );
    expect(rule("judgement without a rule")).toMatchInlineSnapshot(
      `"要求：形式规范、内容真实；原表未列扣分办法，由评估人员判定扣分，须写明理由 | needs “形式规范”, “内容真实”; the paper states no rule: the assessor decides the deduction, with a reason"`,
    );
    expect(why("judgement", { deduct: "2.5", reason: "缺程序文件" })).toMatchInlineSnapshot(
      `"扣2.5分：缺程序文件 | minus 2.5: 缺程序文件"`,
    );
    expect(why("judgement", { deduct: "0", reason: "均符合" })).toMatchInlineSnapshot(
      `"不扣分：均符合 | nothing deducted: 均符合"`,
    );
  });

  it("notice", () => {
    expect(rule("notice")).toMatchInlineSnapshot(
      `"经批准且及时、清晰的得3分；未达到及时或清晰的扣1–2分；未经批准的不得分 | 3 if “经批准” and “及时”, “清晰”; minus 1–2 where one of them falls short; 0 without approval"`,
    );
    expect(why("notice", { approved: true, deduct: "0" })).toMatchInlineSnapshot(`"未发现问题 | nothing found"`);
    expect(why("notice", { approved: true, deduct: "1.5", reason: "迟发两日" })).toMatchInlineSnapshot(
      `"扣1.5分：迟发两日 | minus 1.5: 迟发两日"`,
    );
    expect(why("notice", { approved: false, deduct: "0" })).toMatchInlineSnapshot(`"未经批准 | not: “经批准”"`);
  });

  it("interview", () => {
    expect(rule("interview")).toMatchInlineSnapshot(
      `"40%及以上的提问不能回答的，或没有措施文件的，不得分，否则得1分 | 0 if 40 % or more of the questions go unanswered or without “措施文件”, otherwise 1"`,
    );
    expect(rule("interview without a document")).toMatchInlineSnapshot(
      `"40%及以上的提问不能回答的不得分，否则得1分 | 0 if 40 % or more of the questions go unanswered, otherwise 1"`,
    );
    expect(why("interview", { asked: 5, unanswered: 1, documented: true })).toMatchInlineSnapshot(
      `"提问5题，1题未答，未答比例低于40% | 1 of 5 unanswered, below 40 %"`,
    );
    expect(why("interview", { asked: 5, unanswered: 2, documented: true })).toMatchInlineSnapshot(
      `"提问5题，2题未答，未答比例达到40% | 2 of 5 unanswered, at or above 40 %"`,
    );
    expect(why("interview", { asked: 5, unanswered: 0, documented: false })).toMatchInlineSnapshot(
      `"提问5题，0题未答，未答比例低于40%；没有措施文件 | 0 of 5 unanswered, below 40 %; no “措施文件”"`,
    );
  });

  it("ratio-steps", () => {
    expect(rule("ratio-steps")).toMatchInlineSnapshot(
      `"已建档人数占全体员工：全部得3分，60%及以上得2分，30%及以上得1分，不足30%不得分 | “已建档人数” of “全体员工”: all: 3, from 60 %: 2, from 30 %: 1, below 30 %: 0"`,
    );
    expect(why("ratio-steps", { ratio: [2, 3] })).toMatchInlineSnapshot(
      `"已建档人数2人，全体员工3人，占66.6%，得2分 | 2 of 3 (66.6 %), earns 2"`,
    );
  });

  it("equal-parts", () => {
    expect(rule("equal-parts of one point")).toMatchInlineSnapshot(
      `"完整、清晰、处置受控、环境适宜各占四分之一分值 | “完整”, “清晰”, “处置受控”, “环境适宜” each earn 1/4 of the points"`,
    );
    expect(why("equal-parts of one point", { parts: [true, true, true, true] })).toMatchInlineSnapshot(
      `"4个方面均符合 | all 4 parts met"`,
    );
    expect(why("equal-parts of one point", { parts: [true, false, true, false] })).toMatchInlineSnapshot(
      `"未达到“清晰、环境适宜”的要求 | requirement not met: “清晰”, “环境适宜”"`,
    );
  });

  it("office", () => {
    expect(rule("office")).toMatchInlineSnapshot(
      `"使用局域网且有办公系统的得1分，否则不得分；比人均一台每少一台扣1分，最高可扣5分（扣至0分为止） | 1 if “使用局域网” and “有办公系统”, otherwise 0; minus 1 for each computer short of one a head, at most 5 as stated (down to 0)"`,
    );
    expect(why("office", { network: true, office: true, computersShort: 0 })).toMatchInlineSnapshot(
      `"均符合 | all met"`,
    );
    expect(why("office", { network: true, office: true, computersShort: 3 })).toMatchInlineSnapshot(
      `"比人均一台少3台计算机 | 3 computers short of one a head"`,
    );
    expect(why("office", { network: false, office: false, computersShort: 3 })).toMatchInlineSnapshot(
      `"未达到“使用局域网、有办公系统”的要求 | requirement not met: “使用局域网”, “有办公系统”"`,
    );
  });

  it("graded-faults", () => {
    expect(rule("graded-faults")).toMatchInlineSnapshot(
      `"未发现问题得2分，一般问题1至2个得1分，更多的不得分；有严重问题的不得分 | none: 2, 1 to 2, none serious: 1, more: 0; 0 with a serious one"`,
    );
    expect(why("graded-faults", { faults: 0, serious: false })).toMatchInlineSnapshot(`"未发现问题 | no “问题” found"`);
    expect(why("graded-faults", { faults: 2, serious: false })).toMatchInlineSnapshot(`"问题2个 | 2 × “问题”"`);
    expect(why("graded-faults", { faults: 1, serious: true })).toMatchInlineSnapshot(
      `"问题1个，其中有严重问题 | 1 × “问题”, one of them serious"`,
    );
  });

  it("rate-below", () => {
    expect(rule("rate-below")).toMatchInlineSnapshot(
      `"差错率低于3%的得1分，否则不得分 | 1 if “差错率” is below 3 %, otherwise 0"`,
    );
    expect(why("rate-below", { errors: 2, sampled: 100 })).toMatchInlineSnapshot(
      `"抽查100份，差错2份，差错率低于3% | 2 errors in 100 sampled, below 3 %"`,
    );
    expect(why("rate-below", { errors: 3, sampled: 100 })).toMatchInlineSnapshot(
      `"抽查100份，差错3份，差错率不低于3% | 3 errors in 100 sampled, not below 3 %"`,
    );
  });
});

describe("the fields to fill in", () => {
  it.each(examples.map((one) => [one.name, one] as const))(
    "of %s are the observation's own, and named",
    (_name, one) => {
      const { rule: kind, context } = ready(one, "normalised");
      const fields = kind.fields(context);
      const keys = fields.map(({ key }) => key.split(".")[0]);
      expect(new Set(keys)).toEqual(new Set(Object.keys(kind.observation(context).shape)));
      for (const { label, type, levels } of fields) {
        expect(label.zh.length > 0 && label.en.length > 0).toBe(true);
        expect(type === "level").toBe(levels !== undefined);
      }
    },
  );

  it("are asked for in these words", () => {
    const asked = examples.map((one) => {
      const { rule: kind, context } = ready(one, "normalised");
      const labels = kind
        .fields(context)
        .map(({ key, type, label, optional }) => `${key} ${label.zh} ${type}${optional ? "?" : ""}`);
      return `${one.name}: ${labels.join(", ")}`;
    });
    expect(asked.join("\n")).toMatchInlineSnapshot(`
      "all-or-nothing: met 是否符合 yes-no
      all-or-nothing that awards less: met 是否符合 yes-no
      all-or-nothing that awards more: met 是否符合 yes-no
      levels above the points: level 评定档次 level
      levels with a hole: level 评定档次 level
      deduct-per-fault: faults 不合格（例数） count
      deduct-per-fault with a cap below the points: faults 不合格（例数） count
      deduct-per-fault, none from three: faults 问题（例数） count
      deduct-per-fault with slots: faults 缺项（例数） count
      judgement: deduct 扣分 decimal, reason 理由（必填） text
      judgement without a rule: deduct 扣分 decimal, reason 理由（必填） text
      interview without a document: asked 提问数 count, unanswered 未能回答数 count
      notice: approved 是否经批准 yes-no, deduct 扣分 decimal, reason 理由 text?
      interview: asked 提问数 count, unanswered 未能回答数 count, documented 有措施文件 yes-no
      ratio-steps: ratio.0 已建档人数 count, ratio.1 全体员工 count
      equal-parts of one point: parts.0 完整 yes-no, parts.1 清晰 yes-no, parts.2 处置受控 yes-no, parts.3 环境适宜 yes-no
      office: network 使用局域网 yes-no, office 有办公系统 yes-no, computersShort 比人均一台少几台 count
      graded-faults: faults 问题（个数） count, serious 有严重问题 yes-no
      rate-below: errors 差错份数 count, sampled 抽查份数 count"
    `);
  });
});
