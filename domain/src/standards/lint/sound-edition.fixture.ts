import type { Band, Check, Deadline, EditionData, Item, RuleDefinition, Veto } from "@jianheng/standards/define";
import { getEdition } from "../load.ts";
import { lint } from "./lint.ts";
import type { LintFinding } from "./model.ts";

/** A small made-up edition in which nothing is wrong, and ways to put something wrong into it. */

const met: RuleDefinition = { kind: "all-or-nothing", needs: ["甲", "乙"], award: 2 };

/** A check with its own score; numbered, with a method. */
export function soundCheck(id: string, points: number, rule: RuleDefinition = met): Check {
  return { id, printed: id, title: `小项${id}`, points, method: [{ way: "read" }], rule };
}

function member(id: string): Check {
  return { id, printed: id, title: `小项${id}`, points: null, method: [], rule: null };
}

const first: Item = {
  id: "1",
  title: "岗位",
  claims: { points: 5 },
  indicators: [
    {
      id: "1.1",
      printed: "1.1",
      title: "职责",
      checks: [soundCheck("1.1.1", 2), soundCheck("1.1.2", 3, threeLevels())],
    },
  ],
};

const second: Item = {
  id: "2",
  title: "档案",
  claims: { points: 5 },
  indicators: [
    {
      id: "2.1",
      printed: "2.1",
      title: "记录",
      group: {
        id: "2.1",
        points: 2,
        method: [{ way: "review" }],
        rule: { kind: "deduct-per-fault", fault: "缺失", each: 1, slots: 2 },
      },
      checks: [member("2.1.1"), member("2.1.2")],
    },
    {
      id: "2.2",
      printed: "2.2",
      title: "提问",
      checks: [{ ...soundCheck("2.2.1", 3, { kind: "interview", zeroFrom: 40 }), about: ["duties"] }],
    },
  ],
};

function threeLevels(): RuleDefinition {
  return {
    kind: "levels",
    levels: [
      { award: 3, when: "好", state: "well" },
      { award: 1, when: "一般", state: "partly" },
      { award: 0, when: "没有", state: "none" },
    ],
  };
}

const vetoes: Veto[] = [
  { id: "V1", text: "弄虚作假", about: ["fraud"] },
  { id: "V2", text: "泄题", about: ["leak"] },
];

export const soundBands: Band[] = [
  { name: "良好", printed: "8分及以上", points: { from: 8 } },
  { name: "合格", printed: "6分及以上，不足8分", points: { from: 6, to: 8, toExcluded: true } },
  { name: "不合格", printed: "不足6分", points: { to: 6, toExcluded: true } },
];

const deadlines: Deadline[] = [{ id: "report", what: "报送", printed: "2013年11月29日前", date: "2013-11-29" }];

export const sound: EditionData = {
  id: "made-up",
  name: "虚构标准",
  issuer: "虚构机关",
  document: { title: "虚构通知", number: null, issued: "2013-10-21" },
  purpose: "evaluation",
  form: {
    title: "虚构表",
    columns: { item: "大项", indicator: "中项", check: "小项", points: "分值", method: "方法", result: "结果" },
  },
  claims: { items: 2, indicators: 3, checks: 5, points: 10 },
  items: [first, second],
  vetoes,
  bands: soundBands,
  vetoBand: "不合格",
  deadlines,
};

/** The sound edition with its first check, 1.1.1, scored by another rule; the points move with it everywhere. */
export function withRule(rule: RuleDefinition, points = 2): EditionData {
  return withCheck({ ...soundCheck("1.1.1", points), rule });
}

/** The sound edition with 1.1.1 replaced. */
export function withCheck(check: Check): EditionData {
  const more = (check.points ?? 0) - 2;
  const [indicator] = first.indicators;
  const [, ...rest] = indicator?.checks ?? [];
  const changed = indicator ? [{ ...indicator, checks: [check, ...rest] }] : [];
  return {
    ...sound,
    claims: { ...sound.claims, points: 10 + more },
    items: [{ ...first, claims: { points: 5 + more }, indicators: changed }, second],
  };
}

/** The sound edition with something of its first or second item changed. */
export function withItem(index: 0 | 1, change: (item: Item) => Item): EditionData {
  return { ...sound, items: sound.items.map((item, at) => (at === index ? change(item) : item)) };
}

/** All that lint finds, by way of JSON, as from a file. */
export function lintOf(data: EditionData): LintFinding[] {
  return lint(getEdition(JSON.parse(JSON.stringify(data))));
}

/** What lint finds, as "code where". */
export function codesOf(data: EditionData): string[] {
  return lintOf(data).map(({ code, where }) => `${code} ${where}`);
}

/** The numbers of the only finding of `code`. */
export function numbersOf(data: EditionData, code: string): LintFinding["numbers"] | undefined {
  return lintOf(data).find((finding) => finding.code === code)?.numbers;
}
