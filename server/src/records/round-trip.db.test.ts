import { type Column, hasNumbers, type Register, registers } from "@jianheng/domain/registers";
import { levels } from "@jianheng/standards/levels";
import { occupations } from "@jianheng/standards/occupations";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useImports, wrongWith } from "./importing.fixture.ts";
import { aBatch, aNumber, type Values } from "./records.fixture.ts";

const of = useImports();
const { head, imported, takenOut, takenOutWhole, entered, database } = of;
const people = (register: Register) =>
  register.columns.filter(({ type }) => ["person", "resident-id"].includes(type.kind));

/** Records that others name, by their registers; and somebody. */
const named: Record<string, string> = {};
beforeAll(async () => {
  named.batch = await entered("batch", aBatch("2026-01"), head);
  const equipment = {
    number: "D-01",
    name: "焊机",
    use: "practical",
    quantity: 1,
    condition: "good",
    acquiredOn: "2020-01-01",
  };
  named.equipment = await entered("equipment", equipment, head);
  const plan = { year: 2026, number: "1号", filedOn: "2025-11-20", batches: 3, people: 90 };
  named["annual-plan"] = await entered("annual-plan", plan, head);
  const licence = { number: "L-1", approvalDocument: "批〔2020〕1号", issuedBy: "甲厅", validFrom: "2020-01-01" };
  named.licence = await entered("licence", licence, head);
  named.person = (await of.registered("示范乙")).id;
});
afterAll(of.emptied);

/** Anything that a column may hold; days, counts and levels agree with each other. */
function anything({ id, type, required }: Column): fc.Arbitrary<unknown> {
  const value = (): fc.Arbitrary<unknown> => {
    switch (type.kind) {
      case "text":
        if (type.form) return fc.constant(type.form === "post-code" ? "110000" : "000000000000000000");
        return fc.stringMatching(/^[a-z甲乙丙丁（）“”0-9-]{1,6}$/);
      case "day":
        return fc.constant("2026-03-01");
      case "year":
        return fc.integer({ min: 1900, max: 2199 });
      case "count":
        return fc.constant(7);
      case "amount":
        return fc.nat({ max: 10_000 }).map((hundredths) => hundredths / 100);
      case "yes-no":
        return fc.boolean();
      case "choice":
        return fc.constantFrom(...type.of.map(({ id }) => id));
      case "choices":
        return fc.uniqueArray(fc.constantFrom(...type.of.map(({ id }) => id)), { minLength: 1 });
      case "occupation":
        return fc.constantFrom(...occupations.map(({ id }) => id));
      case "level":
        return id === "lowestLevel" ? fc.constant(0) : fc.constantFrom(...levels.map(({ rank }) => rank));
      case "person":
        return fc.constant(named.person);
      case "resident-id":
        return fc.constant(null).map(aNumber);
      case "record":
        return fc.constant(named[type.of]);
    }
  };
  return required ? value() : fc.option(value());
}

async function enterSome(register: Register): Promise<number> {
  const row = fc.record(Object.fromEntries(register.columns.map((column) => [column.id, anything(column)])));
  const answers: number[] = [];
  for (const values of fc.sample(row, 5)) {
    answers.push((await of.enter(register.id, silenced(register, values as Values), head)).statusCode);
  }
  expect(
    answers.every((status) => status === 201 || status === 409),
    answers.join(),
  ).toBe(true);
  return answers.filter((status) => status === 201).length;
}

/** Columns that have nothing to say beside what another one says are left empty. */
function silenced({ columns }: Register, values: Values): Values {
  const kept = columns.filter(({ unless }) => !unless?.says.includes(String(values[unless.column])));
  return Object.fromEntries(kept.map(({ id }) => [id, values[id] ?? null]));
}

/** How many records were written anew. */
async function changes(): Promise<number> {
  const { rows } = await database.owner.query("select count(*)::int as changes from record_version");
  return rows[0].changes;
}

describe.each(registers.map((register) => [register.words.zh, register] as const))(
  "%s, taken out and brought back",
  (_, register) => {
    test(
      people(register).length === 0 ? "changes nothing" : "is refused for its masked numbers, and for nothing else",
      async () => {
        expect(await enterSome(register)).toBeGreaterThan(0);
        const came = await imported(register.id, await takenOut(register.id), { by: head });
        if (people(register).length === 0) {
          expect(came).toMatchObject({ problemCount: 0, added: 0, changed: 0, same: came.rows });
        } else {
          expect(came.problemCount).toBe(came.rows * people(register).length);
          expect(wrongWith(came).every((one) => one.endsWith("masked-number"))).toBe(true);
        }
        expect(await changes()).toBe(0);
      },
    );

    if (!hasNumbers(register)) return;
    test("with its numbers changes nothing", async () => {
      const came = await imported(register.id, await takenOutWhole(register.id), { by: head });
      expect(came.rows).toBeGreaterThan(0);
      expect(came).toMatchObject({ problemCount: 0, added: 0, changed: 0, same: came.rows });
      expect(await changes()).toBe(0);
    });
  },
);
