import { type Register, registers } from "@jianheng/domain/registers";
import { levels } from "@jianheng/standards/levels";
import { codeSources, dictionaryEditions, occupations } from "@jianheng/standards/occupations";
import { describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { columnsOf, keyOf, tableOf } from "./table-of.ts";

const database = useDatabase();
const OURS = ["organisation_id", "id", "version", "entered_at", "entered_by"];

describe.each(registers.map((register) => [register.id, register] as const))("the register %s", (_, register) => {
  test("has a table with its columns, their types, and what may be missing", async () => {
    const { rows } = await database.owner.query<{ name: string; type: string; needed: boolean }>(
      `select attname as name, atttypid::regtype::text as type, attnotnull as needed
       from pg_attribute where attrelid = $1::regclass and attnum > 0 order by attname`,
      [tableOf(register)],
    );
    const expected = register.columns.flatMap((column) =>
      columnsOf(column).map((one) => ({ ...one, needed: column.required && !column.unless })),
    );
    expect(rows.filter(({ name }) => !OURS.includes(name))).toEqual(expected.sort(byName));
    expect(rows.filter(({ name }) => OURS.includes(name)).length).toBe(OURS.length);
  });

  test("has the key of its definition, and takes every choice but no other", async () => {
    const { rows } = await database.owner.query<{ name: string; definition: string }>(
      "select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = $1::regclass",
      [tableOf(register)],
    );
    const definitionOf = (name: string) => rows.find((one) => one.name === `${tableOf(register)}_${name}`)?.definition;
    expect(definitionOf("key")).toBe(`UNIQUE (${["organisation_id", ...keyOf(register)].join(", ")})`);
    for (const { column, options } of choicesIn(register)) {
      const taken = [...(definitionOf(`${column}_check`)?.matchAll(/'([^']*)'::text/g) ?? [])].map(([, one]) => one);
      expect(taken).toEqual(options);
    }
  });
});

test("levels and occupations of the database are those of the standards", async () => {
  const known = await database.owner.query("select rank, id, name, numbered from level order by rank");
  expect(known.rows).toEqual(levels);
  const names = await database.owner.query("select id, name from occupation order by id");
  expect(names.rows).toEqual(occupations.map(({ id, name }) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1)));
  const codes = await database.owner.query(
    "select edition, occupation_id, code, source from occupation_code order by code",
  );
  const printed = occupations.flatMap(({ id, codes: by }) =>
    dictionaryEditions.flatMap((edition) => {
      const code = by[edition];
      return code === null ? [] : [{ edition, occupation_id: id, code, source: codeSources[edition] }];
    }),
  );
  expect(codes.rows).toEqual(printed.sort((a, b) => (a.code < b.code ? -1 : 1)));
});

function choicesIn({ columns }: Register) {
  return columns.flatMap((column) => {
    const { type } = column;
    if (type.kind !== "choice" && type.kind !== "choices") return [];
    return [{ column: columnsOf(column)[0].name, options: type.of.map(({ id }) => id) }];
  });
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}
