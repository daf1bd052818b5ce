import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Built-ins that Chromium 92 lacks. The build lowers syntax to it, and nothing else. */
const TOO_NEW =
  /\bstructuredClone\(|\bObject\.(hasOwn|groupBy)\(|\bArray\.fromAsync\(|\.(findLast|findLastIndex|toSorted|toReversed|toSpliced)\(|\bPromise\.(withResolvers|try)\(|\bAbortSignal\.(timeout|any)\(|\bURL\.canParse\(|\.(isSubsetOf|isDisjointFrom|symmetricDifference)\(|\brandomUUID\(|\bscheduler\.|\bIntl\.(Segmenter|DurationFormat)|\.showPopover\(|\bnavigation\.navigate\(/g;
/** Rules of CSS that it lacks. */
const TOO_NEW_CSS = /:has\(|@container|@layer|color-mix\(|\boklch\(|\bdvh\b|@scope|^\s*&/gm;

const root = `${import.meta.dirname}/../../..`;
const OURS = [
  "web/src/**/*.{ts,tsx}",
  "domain/src/{kernel,permissions,organisations,people,registers,scoring,standards,assessments}/**/*.ts",
  "standards/src/**/*.ts",
];

function findings(patterns: string[], wanted: RegExp): string[] {
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root }));
  expect(files.length).toBeGreaterThan(0);
  const ours = files.filter((file) => !/[.](test|fixture)[.]ts$/.test(file));
  return ours.flatMap((file) =>
    [...readFileSync(`${root}/${file}`, "utf8").matchAll(wanted)].map(([found]) => `${file}: ${found}`),
  );
}

describe("the browsers of government offices", () => {
  it("have what our code asks of them", () => {
    expect(findings(OURS, TOO_NEW)).toEqual([]);
    expect(findings(["web/src/**/*.css"], TOO_NEW_CSS)).toEqual([]);
  });

  it.each(["structuredClone(a)", "Object.hasOwn(a, b)", "list.findLast(f)", "list.toSorted()", "crypto.randomUUID()"])(
    "lack %s, which is noticed",
    (code) => {
      expect([...code.matchAll(TOO_NEW)]).toHaveLength(1);
    },
  );
});
