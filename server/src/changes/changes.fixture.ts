import { expect } from "vitest";
import { routes as messages } from "../messages/index.ts";
import { useTree } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { enterKnown } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes as records } from "../records/index.ts";
import { routes as todos } from "../todos/index.ts";
import { routes } from "./index.ts";

const profile = {
  ...{ validFrom: "2020-01-01", category: "I", sponsor: "示范公司", legalRepresentative: "示范甲" },
  ...{ head: "示范甲", contact: "示范乙", telephone: "024-00000001", address: "示范路1号" },
  ...{ staffEmployed: 3, staffContracted: 5, officeArea: 120 },
};
const licence = { number: "L-1", approvalDocument: "批〔2020〕1号", issuedBy: "甲厅", validFrom: "2020-01-01" };

const scope = { occupation: "electrician", lowestLevel: 1, highestLevel: 3 };
/** What a licence is corrected by where nothing else is said. */
export const CORRECTION = { validUntil: "2029-12-31", reason: "登记时有效期止误填，依发证存根更正" };

type Covered = { name?: string };
interface Confirming {
  by?: Member;
  version?: number;
  scope?: readonly Covered[];
}

/** A station below a city that may have a registration and a licence, and a server on which it applies for a change. */
export function useChanges() {
  const database = useDatabase();
  const http = useHttp({ database, routes: [...routes, ...records, ...todos, ...messages] });
  const tree = useTree(database);
  const head = memberIn(tree.station, "head");
  const official = memberIn(tree.city, "approving-official");
  const path = `/api/organisations/${tree.station.id}/changes`;
  const books = `/api/organisations/${tree.station.id}/registers`;
  const enter = (register: string, values: object) =>
    http.send(head, `POST ${books}/${register}/records`, { body: { values } });
  const entered = async (register: string, values: object) => {
    const answer = await enter(register, values);
    expect(answer.statusCode, answer.body).toBe(201);
    return answer.json().id as string;
  };
  const whole = (register: string) => (register === "licence" ? licence : profile);
  const licencePath = (id: string) => `/api/organisations/${tree.station.id}/licences/${id}`;
  const seenOf = async (id: string, by: Member = official) =>
    (await http.send(by, `GET ${licencePath(id)}/confirmation`)).json();
  const show = async (register: string, id: string) =>
    (await http.send(head, `GET ${books}/${register}/records/${id}`)).json();
  /** As they are written: what a record names, by its id. */
  const writtenValues = async (register: string, id: string) => {
    const { values } = (await show(register, id)) as { values: Record<string, { id: string } | null> };
    return Object.fromEntries(Object.entries(values).map(([column, value]) => [column, value?.id ?? value]));
  };
  return {
    database,
    http,
    ...tree,
    head,
    official,
    path,
    registers: (parts: object = {}) => entered("station-profile", { ...profile, ...parts }),
    licensed: (parts: object = {}) => entered("licence", { ...licence, ...parts }),
    show,
    /** What whoever confirms a licence sees of it. */
    seenOf,
    /** The licence covers an occupation. */
    covers: (licence: string, parts: object = {}) => entered("licence-scope", { ...scope, licence, ...parts }),
    /** Confirms a licence as it stands, or as it was seen before. */
    async confirms(id: string, { by = official, version = 1, ...of }: Confirming = {}) {
      const { scope = [] } = of.scope ? of : await seenOf(id);
      const covered = scope.map(({ name: _, ...one }: Covered) => one);
      const headers = { "if-match": `"${version}"` };
      return await http.send(by, `PUT ${licencePath(id)}/confirmation`, { body: { scope: covered }, headers });
    },
    corrects: (id: string, body: object = CORRECTION, { by = official, version = 1 }: Confirming = {}) =>
      http.send(by, `PATCH ${licencePath(id)}/correction`, { body, headers: { "if-match": `"${version}"` } }),
    /** The station enters a record that may be refused. */
    enters: (register: string, parts: object) => enter(register, { ...whole(register), ...parts }),
    /** The station writes some columns of a record otherwise. */
    async writes(register: string, id: string, parts: object, version = 1) {
      const values = await writtenValues(register, id);
      const headers = { "if-match": `"${version}"` };
      return await http.send(head, `PATCH ${books}/${register}/records/${id}`, {
        body: { values: { ...values, ...parts } },
        headers,
      });
    },
    removes: (register: string, id: string, version = 1) =>
      http.send(head, `PUT ${books}/${register}/records/${id}/removal`, {
        body: { reason: "重复登记" },
        headers: { "if-match": `"${version}"` },
      }),
    /** Registers somebody where he holds his post. */
    named: (member: Member, name: string) =>
      enterKnown(database, { person: member.personId, organisation: member.organisationId, name }),
    apply: (wanted: object, by: Member = head, reason = "负责人退休") =>
      http.send(by, `POST ${path}`, { body: { wanted, reason } }),
    async applied(wanted: object): Promise<string> {
      const answer = await http.send(head, `POST ${path}`, { body: { wanted, reason: "负责人退休" } });
      expect(answer.statusCode, answer.body).toBe(201);
      return answer.json().id;
    },
    withdraw: (id: string, by: Member = head) => http.send(by, `POST ${path}/${id}/withdrawal`),
    decide: (id: string, body: object, by: Member = official) => http.send(by, `POST ${path}/${id}/decision`, { body }),
    async list(by: Member = head, where = path, query = "") {
      const answer = await http.send(by, `GET ${where}${query}`);
      expect(answer.statusCode, answer.body).toBe(200);
      return answer.json().items;
    },
    async recordsOf(register: string) {
      const answer = await http.send(head, `GET ${path.replace("changes", "registers")}/${register}/records`);
      return answer.json().items as {
        id: string;
        version: number;
        enteredBy: string;
        enteredAt: string;
        confirmation: { confirmed: boolean } | null;
        values: Record<string, unknown>;
      }[];
    },
    async emptied() {
      await database.owner.query(`delete from change_message_read; delete from licence_confirmation; delete from change_application; delete from licence_correction; delete from licence_scope; delete from licence; delete from station_profile;
        delete from record_version; delete from approval; delete from audit_unsealed; delete from audit`);
    },
  };
}
