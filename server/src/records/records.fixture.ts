import { randomInt } from "node:crypto";
import { syntheticResidentId } from "@jianheng/domain/kernel";
import { registers } from "@jianheng/domain/registers";
import { beforeAll, expect } from "vitest";
import { useTree } from "../organisations/tree.fixture.ts";
import { routes as people } from "../people/index.ts";
import { registerIn } from "../people/people.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { enterKnown } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./index.ts";

export type Values = Record<string, unknown>;

/** A batch as it is written. */
export function aBatch(number: string, parts: Values = {}): Values {
  const days = { startsOn: "2026-03-01", endsOn: "2026-03-02" };
  const counts = { applicants: 30, eligible: 28, seated: 27, passed: 20 };
  return { number, occupation: "electrician", level: 3, ...days, ...counts, ...parts };
}

/** A batch as it is answered: what it names comes with its name. */
export function shownBatch(number: string, parts: Values = {}): Values {
  return { ...aBatch(number, parts), occupation: { id: "electrician", name: "电工" } };
}

/** An applicant of a batch as he is written. */
export function anApplicant(batch: string, parts: Values = {}): Values {
  return { batch, name: "示范甲", residentId: aNumber(), theoryScore: 80.5, seated: true, ...parts };
}

/** A resident id that nobody has. */
export function aNumber(): string {
  return syntheticResidentId(randomInt);
}

/** A station with its people below a city, others beside it, and a server with the registers. */
export function useRecords() {
  const database = useDatabase();
  const http = useHttp({ database, routes: [...routes, ...people] });
  const tree = useTree(database);
  const { station } = tree;
  const keeper = memberIn(station, "exam-affairs");
  beforeAll(
    async () => await enterKnown(database, { person: keeper.personId, organisation: station.id, name: "考务员" }),
  );
  const under = (register: string, of: { id: string } = station) => `/api/organisations/${of.id}/registers/${register}`;
  const used = {
    database,
    http,
    ...tree,
    keeper,
    under,
    records: (register: string, of: { id: string } = station) => `${under(register, of)}/records`,
    enter: (register: string, values: Values, by: Member = keeper, of: { id: string } = station) =>
      http.send(by, `POST ${used.records(register, of)}`, { body: { values } }),
    /** The id of a record that is taken. */
    async entered(register: string, values: Values, by: Member = keeper): Promise<string> {
      const answer = await used.enter(register, values, by);
      expect(answer.statusCode, answer.body).toBe(201);
      return answer.json().id;
    },
    async show(register: string, id: string, by: Member = keeper) {
      const answer = await http.send(by, `GET ${used.records(register)}/${id}`);
      expect(answer.statusCode, answer.body).toBe(200);
      return answer.json();
    },
    change: (register: string, id: string, { values, version = 1, by = keeper }: Change) =>
      http.send(by, `PATCH ${used.records(register)}/${id}`, {
        body: { values },
        headers: { "if-match": `"${version}"` },
      }),
    remove: (
      register: string,
      id: string,
      { version = 1, by = keeper, reason = "重复登记" }: Omit<Change, "values"> & { reason?: string } = {},
    ) =>
      http.send(by, `PUT ${used.records(register)}/${id}/removal`, {
        body: { reason },
        headers: { "if-match": `"${version}"` },
      }),
    async list(register: string, query = "", by: Member = keeper) {
      const answer = await http.send(by, `GET ${used.records(register)}${query}`);
      expect(answer.statusCode, answer.body).toBe(200);
      return answer.json() as { items: { id: string; values: Values; files: number }[]; next: string | null };
    },
    /** Somebody registered in the station: his id, and his number. */
    async registered(name = "示范乙", residentId = aNumber()) {
      return { id: await registerIn(http, station, { name, residentId }), residentId };
    },
    /** Empties the books of every station, with what they said before, and the trail. */
    async emptied() {
      const tables = registers.map(({ id }) => id.replaceAll("-", "_")).reverse();
      await database.owner.query(`${tables.map((table) => `delete from ${table};`).join("")}
        delete from record_version; delete from record_file; delete from record_import; delete from import_trial;
        delete from audit_unsealed; delete from audit`);
    },
  };
  return used;
}

interface Change {
  values: Values;
  version?: number;
  by?: Member;
}
