import type { Band, EditionData, RuleDefinition } from "@jianheng/standards/define";
import fc from "fast-check";
import { type Example, examples } from "./examples.fixture.ts";
import type { Edition, Finding } from "./model.ts";

/** For tests: a small edition of any lines, that need not be an official one. */

export const fiveBands: readonly Band[] = [
  { name: "优秀", printed: "95以上", points: { from: 95 } },
  { name: "良好", printed: "90-95", points: { from: 90, to: 95 } },
  { name: "合格", printed: "80-90", points: { from: 80, to: 90 } },
  { name: "基本合格", printed: "70-80", points: { from: 70, to: 80 } },
  { name: "不合格", printed: "不足70", points: { to: 70, toExcluded: true } },
];

/** An edition with one item a line, in the order given: line `1.1.1` is the first. */
export function editionOf(
  lines: readonly { of: number; definition: RuleDefinition }[],
  parts: Partial<EditionData> = {},
): Edition {
  const items = lines.map(({ of, definition }, index) => {
    const id = String(index + 1);
    const check = { id: `${id}.1.1`, printed: `${id}.1.1`, title: "小项", points: of, method: [], rule: definition };
    const indicator = { id: `${id}.1`, printed: `${id}.1`, title: "中项", checks: [check] };
    return { id, title: "大项", claims: { points: of }, indicators: [indicator] };
  });
  const columns = { item: "大项", indicator: "中项", check: "小项", points: "分值", method: "方法", result: "结果" };
  const data: EditionData = {
    id: "toy",
    name: "玩具标准",
    issuer: "测试",
    document: { title: "测试", number: null, issued: null },
    purpose: "acceptance",
    form: { title: "测试", columns },
    claims: {},
    items,
    vetoes: [{ id: "V1", text: "否决" }],
    bands: fiveBands,
    vetoBand: "不合格",
    deadlines: [],
    ...parts,
  };
  return { data, hash: "0".repeat(64) };
}

/** A sheet over all examples of rules; every line assessed. */
export const sheets: fc.Arbitrary<{ lines: readonly Example[]; findings: Finding[] }> = fc
  .tuple(...examples.map(({ observations }) => observations))
  .map((observations) => ({
    lines: examples,
    findings: observations.map((observation, index) => ({ line: `${index + 1}.1.1`, observation })),
  }));

/** `n` checks of `of` points each, met or not. */
export function plainEdition(n: number, of: number, parts: Partial<EditionData> = {}): Edition {
  return editionOf(
    Array.from({ length: n }, () => ({ of, definition: { kind: "all-or-nothing", needs: ["符合"] } })),
    parts,
  );
}

/** Findings of a plain edition: one per entry, undefined for unassessed. */
export function metFindings(met: readonly (boolean | undefined)[]): Finding[] {
  return met.flatMap((value, index) =>
    value === undefined ? [] : [{ line: `${index + 1}.1.1`, observation: { met: value } }],
  );
}
