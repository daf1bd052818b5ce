import type { Band, Check, Deadline, EditionData, Indicator, Item, RuleDefinition } from "@jianheng/standards/define";
import fc from "fast-check";
import { soundRule } from "./generated-rules.fixture.ts";
import { sound } from "./sound-edition.fixture.ts";

/** Editions of any size in which nothing is wrong: every kind of rule, numbered or not, with and without bands. */

const share = fc.integer({ min: 1, max: 4 });

function check(id: string, numbered: boolean): fc.Arbitrary<Check> {
  return share.chain((points) =>
    soundRule(points).map((rule) => ({
      id,
      printed: numbered ? id : null,
      title: id,
      points,
      method: [{ way: "read" as const }],
      rule,
    })),
  );
}

function indicator(id: string, numbered: boolean): fc.Arbitrary<Indicator> {
  const alone = fc
    .integer({ min: 1, max: 3 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => check(`${id}.${at + 1}`, numbered))))
    .map((checks): Indicator => ({ id, printed: id, title: id, checks }));
  const grouped = fc.tuple(share, fc.integer({ min: 1, max: 4 })).map(([each, slots]): Indicator => {
    const ids = Array.from({ length: slots }, (_, at) => `${id}.${at + 1}`);
    const rule: RuleDefinition = { kind: "deduct-per-fault", fault: "缺失", each, slots };
    const group = { id, points: each * slots, method: [{ way: "review" as const }], rule };
    const unscored = { points: null, method: [], rule: null };
    const checks = ids.map((one) => ({ id: one, printed: numbered ? one : null, title: one, ...unscored }));
    return { id, printed: id, title: id, group, checks };
  });
  return fc.oneof({ weight: 3, arbitrary: alone }, grouped);
}

function held({ group, checks }: Indicator): number {
  return group?.points ?? checks.reduce((sum, one) => sum + (one.points ?? 0), 0);
}

function item(id: string, numbered: boolean): fc.Arbitrary<Item> {
  return fc
    .integer({ min: 1, max: 3 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => indicator(`${id}.${at + 1}`, numbered))))
    .map((indicators) => {
      const points = indicators.reduce((sum, one) => sum + held(one), 0);
      return { id, title: id, claims: { points }, indicators };
    });
}

/** Bands that meet at each of `starts`, from the highest down to nothing. */
function bandsFrom(starts: readonly number[]): Band[] {
  const down = [...new Set(starts)].sort((a, b) => b - a);
  return [...down, undefined].map((from, at) => {
    const above = down[at - 1];
    const to = above === undefined ? {} : { to: above, toExcluded: true as const };
    return { name: `等级${at}`, printed: `${from}`, points: { ...(from !== undefined && { from }), ...to } };
  });
}

const workingDays: Deadline[] = ["2013-11-29", "2014-02-28", "2016-02-29", "2017-03-31"].map((date) => ({
  id: date,
  what: "报送",
  printed: `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日前`,
  date,
}));

function edition(items: Item[], starts: readonly number[], claiming: boolean): EditionData {
  const points = items.reduce((sum, { claims }) => sum + claims.points, 0);
  const indicators = items.flatMap((one) => one.indicators);
  const checks = indicators.flatMap((one) => one.checks).length;
  const { vetoBand: _band, ...frame } = sound;
  return {
    ...frame,
    items,
    claims: claiming ? { items: items.length, indicators: indicators.length, checks, points } : {},
    bands: starts.length === 0 ? [] : bandsFrom(starts.map((start) => Math.round(start * points * 100) / 100)),
    vetoes: [],
    deadlines: workingDays,
  };
}

export const soundEditions: fc.Arbitrary<EditionData> = fc
  .record({
    count: fc.integer({ min: 1, max: 4 }),
    numbered: fc.boolean(),
    starts: fc.array(fc.constantFrom(0.3, 0.6, 0.8, 0.95, 1), { maxLength: 4 }),
    claiming: fc.boolean(),
  })
  .chain(({ count, numbered, starts, claiming }) =>
    fc
      .tuple(...Array.from({ length: count }, (_, at) => item(`${at + 1}`, numbered)))
      .map((items) => edition(items, starts, claiming)),
  );
