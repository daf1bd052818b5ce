import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cut } from "./grid.ts";
import { gridOf } from "./lay-grid.ts";
import type { MeasuredRow } from "./measure.ts";
import { paginate } from "./paginate.ts";
import { heightsOf, spansOf, sum } from "./spans.ts";

const LEAST = 20;

/** Rows with one merged column, one not. A group is a run of rows with one key. */
const rows = fc
  .array(
    fc.array(
      fc.record({ own: fc.integer({ min: 5, max: 120 }), cut: fc.constantFrom<Cut>("good", "fair", "poor", "never") }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    { minLength: 1, maxLength: 15 },
  )
  .chain((groups) =>
    fc.tuple(fc.constant(groups), fc.array(fc.integer({ min: 5, max: 300 }), { minLength: 15, maxLength: 15 })),
  )
  .map(([groups, merged]) =>
    groups.flatMap((group, index) => group.map(({ own, cut }) => row({ index, own, cut, merged: merged[index] ?? 5 }))),
  );

function row({ index, own, cut, merged }: { index: number; own: number; cut: Cut; merged: number }): MeasuredRow {
  const text = `label ${index}`;
  const cells = [
    { column: 0, style: "text", key: text, text },
    { column: 1, style: "text", text: "own" },
  ] as const;
  return { row: { cut, cells }, needs: [merged, own] };
}

const room = fc.integer({ min: 320, max: 800 });

test("every row stands on exactly one page, in order", () => {
  fc.assert(
    fc.property(rows, room, (all, high) => {
      const pages = paginate({ rows: all, least: LEAST, roomOf: () => high });
      expect(pages.flatMap(({ from, to }) => all.slice(from, to))).toEqual(all);
      expect(pages.every(({ from, to }) => to > from)).toBe(true);
    }),
  );
});

test("no page is higher than its room, and each cell has the height that it needs", () => {
  fc.assert(
    fc.property(rows, room, (all, high) => {
      for (const { from, to, heights } of paginate({ rows: all, least: LEAST, roomOf: () => high })) {
        expect(sum(heights)).toBeLessThanOrEqual(high + 1e-6);
        for (const { row, rows: high, need } of spansOf(all.slice(from, to))) {
          expect(sum(heights.slice(row, row + high))).toBeGreaterThanOrEqual(need - 1e-6);
        }
      }
    }),
  );
});

test("each page's cells cover it without gap or overlap, and its first row repeats the merged label", () => {
  fc.assert(
    fc.property(rows, room, (all, high) => {
      for (const { from, to, heights } of paginate({ rows: all, least: LEAST, roomOf: () => high })) {
        const page = all.slice(from, to);
        const grid = gridOf({ columns: [50, 50], rows: page, heights });
        expect(grid.rows[0]?.cells[0]?.text).toBe(page[0]?.row.cells[0]?.text);
        const area = grid.rows
          .flatMap(({ cells }) => cells)
          .reduce((sum, { rowspan, colspan }) => sum + rowspan * colspan, 0);
        expect(area).toBe(page.length * 2);
      }
    }),
  );
});

test("a merged cell higher than the page is a fault", () => {
  const all = [row({ index: 0, own: 30, cut: "good", merged: 900 })];
  expect(() => paginate({ rows: all, least: LEAST, roomOf: () => 700 })).toThrow(/higher than a page/);
});

test("what a merged cell lacks is shared by its rows", () => {
  const all = [1, 2].map(() => row({ index: 0, own: 20, cut: "good", merged: 100 }));
  expect(heightsOf(all, LEAST)).toEqual([50, 50]);
});
