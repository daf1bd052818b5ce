import { findRegister, planTable } from "@jianheng/domain/registers";
import { cellAddress } from "@jianheng/domain/workbook";
import { writeTable } from "@jianheng/rendering/table";
import { occupations } from "@jianheng/standards/occupations";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useImports } from "./importing.fixture.ts";
import { aBatch, anApplicant } from "./records.fixture.ts";
import { findTable } from "./workbooks.fixture.ts";

const of = useImports();
const ROWS = 12;
/** What may stand in the cells of applicants that say neither who nor of which batch. */
const CELLS: Readonly<Record<string, readonly (string | number | null)[]>> = {
  姓名: ["示范甲", "示范乙", "示范𠮷"],
  申报条件: [null, "从事本职业累计满5年", "x".repeat(100)],
  登记表有改动: [null, "是", "否"],
  实际参考: [null, "是", "否"],
  理论成绩: [null, 0, 60, 80.5, 99.99],
  技能成绩: [null, 0, 60],
  证书编号: [null, "001", "Z-1"],
};
const HEADERS = Object.keys(CELLS);

/** Cells by dice, each once. */
const planted = fc.uniqueArray(
  fc.record({ row: fc.nat({ max: ROWS - 1 }), header: fc.constantFrom(...HEADERS), dice: fc.nat() }),
  { maxLength: 30, selector: ({ row, header }) => `${row} ${header}` },
);

beforeAll(async () => {
  const batch = await of.entered("batch", aBatch("2026-01"), of.head);
  for (let at = 0; at < ROWS; at++) {
    const parts = at % 2 === 0 ? {} : { altered: true, theoryScore: 60, condition: null, certificateNumber: "001" };
    await of.entered("applicant", anApplicant(batch, parts), of.head);
  }
});
afterAll(of.emptied);

test("of a register that was taken out just those cells are named that were written otherwise", async () => {
  const register = findRegister("applicant");
  if (!register) throw new Error("there are applicants");
  const plan = planTable(register, occupations);
  const rows = ((await findTable(await of.takenOutWhole("applicant"))) as (string | number | null)[][]).slice(
    1,
    ROWS + 1,
  );
  const columnOf = (header: string) => plan.columns.findIndex((column) => column.header === header);
  await fc.assert(
    fc.asyncProperty(planted, async (cells) => {
      const written = rows.map((row) => [...row]);
      const expected = cells.flatMap(({ row, header, dice }) => {
        const column = columnOf(header);
        const [before, after] = [
          rows[row]?.[column] ?? null,
          CELLS[header]?.[dice % (CELLS[header]?.length ?? 1)] ?? null,
        ];
        written[row]?.splice(column, 1, after);
        return before === after ? [] : [cellAddress({ sheet: plan.name, row: row + 1, column })];
      });
      const [sheet] = await of.tried("applicant", await writeTable(plan, written));
      expect(sheet?.named.map(({ at }) => at).toSorted() ?? []).toEqual(expected.toSorted());
      expect(sheet?.count ?? 0).toBe(expected.length);
    }),
    { numRuns: 15, endOnFailure: true },
  );
  expect((await of.list("applicant")).items).toHaveLength(ROWS);
});
