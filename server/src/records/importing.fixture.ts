import { findRegister, planTable } from "@jianheng/domain/registers";
import { type FilledTable, writeTable, writeTables } from "@jianheng/rendering/table";
import { occupations } from "@jianheng/standards/occupations";
import { afterAll, beforeAll, expect, vi } from "vitest";
import type { z } from "zod";
import { routes as people } from "../people/index.ts";
import type { Member } from "../platform/db/index.ts";
import { enterAppointed } from "../platform/db/testing/appointed.fixture.ts";
import { NOW, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import type { Imported } from "./import-workbooks.ts";
import { importing, routes } from "./index.ts";
import { useRecords } from "./records.fixture.ts";
import type { trial } from "./schemas.ts";

type Cell = string | number | null;
type Told = Imported & { trial?: string };
type Trial = z.output<typeof trial>;

/** The registers with a server that does its work, and its keepers in their posts. */
export function useImports() {
  const of = useRecords();
  const { database, station, keeper, under } = of;
  const kinds = [importing({ ...SERVICES, now: () => NOW })];
  const http = useHttp({ database, routes: [...routes, ...people], kinds });
  const head: Member = { ...keeper, post: "head" };
  beforeAll(async () => {
    for (const { personId: person, post } of [keeper, head]) {
      await enterAppointed(database, { person, organisation: station.id, post, name: "考务员" });
    }
    await http.jobs.start();
  });
  afterAll(() => http.jobs.stop({ withinSeconds: 1 }));

  const registers = under("batch").replace(/\/batch$/, "");
  const used = {
    ...of,
    http,
    head,
    send: (register: string, bytes: Uint8Array, { query = "", by = keeper }: { query?: string; by?: Member } = {}) =>
      http.send(by, `POST ${under(register)}/import${query}`, {
        body: Buffer.from(bytes),
        headers: { "content-type": "application/octet-stream" },
      }),
    /** The row of a job once it has ended. */
    async ended(job: string) {
      const look = async () => {
        const { rows } = await database.owner.query("select * from job where id = $1", [job]);
        expect(rows[0].ended_at).not.toBeNull();
        return rows[0];
      };
      return await vi.waitFor(look, { timeout: 20_000, interval: 50 });
    },
    /** What came of a workbook that was taken. */
    async imported(register: string, bytes: Uint8Array, of: { query?: string; by?: Member } = {}): Promise<Told> {
      const answer = await used.send(register, bytes, of);
      expect(answer.statusCode, answer.body).toBe(202);
      const row = await used.ended(answer.json().job);
      expect(row, JSON.stringify(row)).toMatchObject({ state: "done" });
      return row.result;
    },
    /** What came of workbooks that were taken in together. */
    async importedAll(
      workbooks: readonly Uint8Array[],
      { attempt = false, by = head }: { attempt?: boolean; by?: Member } = {},
    ): Promise<Told> {
      const ids: string[] = [];
      for (const bytes of workbooks) ids.push(await used.brought(bytes, by));
      const body = { workbooks: ids, try: attempt };
      const answer = await http.send(by, `POST ${registers}/import`, { body });
      expect(answer.statusCode, answer.body).toBe(202);
      const row = await used.ended(answer.json().job);
      expect(row, JSON.stringify(row)).toMatchObject({ state: "done" });
      return row.result;
    },
    /** The id of a workbook that is to be read in later. */
    async brought(bytes: Uint8Array, by: Member = head): Promise<string> {
      const headers = { "content-type": "application/octet-stream" };
      const answer = await http.send(by, `POST ${registers}/workbooks`, { body: Buffer.from(bytes), headers });
      expect(answer.statusCode, answer.body).toBe(201);
      return answer.json().id;
    },
    /** What a workbook of a register would change, as it is tried and then asked for. */
    async tried(register: string, bytes: Uint8Array, by: Member = head): Promise<Trial["sheets"]> {
      const { trial, ...came } = await used.imported(register, bytes, { query: "?try=true", by });
      expect(wrongWith(came)).toEqual([]);
      return trial === undefined ? [] : (await used.trialFor(by, trial)).json().sheets;
    },
    trialFor: (by: Member, trial: string) => http.send(by, `GET ${registers}/trials/${trial}`),
    /** The bytes of a register as it is taken out. */
    async takenOut(register: string): Promise<Buffer> {
      return (await http.send(head, `GET ${under(register)}/workbook`)).rawPayload;
    },
    /** The same with people's numbers in clear. */
    async takenOutWhole(register: string): Promise<Buffer> {
      const body = { purpose: "核对后重新导入" };
      const answer = await http.send(head, `POST ${under(register)}/workbook`, { body });
      expect(answer.statusCode).toBe(200);
      return answer.rawPayload;
    },
  };
  return used;
}

/** A register's workbook with rows by their headings: `{ 批次号: "2026-01" }`. */
export async function filledIn(
  register: string,
  rows: readonly Record<string, Cell>[],
  of: { without?: readonly string[]; name?: string } = {},
): Promise<Uint8Array> {
  const { plan, rows: cells } = filledTable(register, rows, of);
  return await writeTable(plan, cells);
}

/** One workbook of several registers, each with its rows. */
export async function filledInAll(registers: Readonly<Record<string, readonly Record<string, Cell>[]>>) {
  return await writeTables(Object.entries(registers).map(([register, rows]) => filledTable(register, rows)));
}

function filledTable(
  register: string,
  rows: readonly Record<string, Cell>[],
  { without = [], name }: { without?: readonly string[]; name?: string } = {},
): FilledTable {
  const known = findRegister(register);
  if (!known) throw new Error(`${register} is no register`);
  const plan = planTable(known, occupations);
  const columns = plan.columns.filter(({ header }) => !without.includes(header));
  const given = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const { header } of columns) given.delete(header);
  if (given.size > 0) throw new Error(`${register} has no ${[...given].join()}`);
  const cells = rows.map((row) => columns.map(({ header }) => row[header] ?? null));
  return { plan: { ...plan, columns, name: name ?? plan.name }, rows: cells };
}

/** What is wrong with an import, as `at code`. */
export function wrongWith({ problems }: Imported): string[] {
  return problems.map(({ at, code }) => `${at} ${code}`);
}
