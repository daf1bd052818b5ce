import { planDictionary } from "@jianheng/domain/occupations";
import { writeTable } from "@jianheng/rendering/table";
import { beforeAll, expect } from "vitest";
import { useTree } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { enterKnown } from "../platform/db/testing/appointed.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./index.ts";

export type DictionaryCells = readonly (string | null)[];

/** A workbook of occupations: name, number of 2015, number of 2022. */
async function aDictionary(...rows: readonly DictionaryCells[]): Promise<Buffer> {
  return Buffer.from(await writeTable(planDictionary([]).plan, rows));
}

/** What a workbook of occupations is sent with. */
export const AS_BYTES = { "content-type": "application/octet-stream" };

/** An installation whose list the administrator of its province keeps. */
export function useOccupations() {
  const database = useDatabase();
  const http = useHttp({ database, routes });
  const tree = useTree(database);
  const keeper = memberIn(tree.province, "system-administrator");
  beforeAll(
    async () => await enterKnown(database, { person: keeper.personId, organisation: tree.province.id, name: "系统甲" }),
  );
  const path = (by: Member) => `/api/organisations/${by.organisationId}/occupations`;
  const used = {
    ...{ database, http, keeper },
    ...tree,
    path,
    async load(rows: readonly DictionaryCells[], { by = keeper, attempt = false, source = "大典2022年版" } = {}) {
      const query = new URLSearchParams({ source, try: String(attempt) });
      const body = await aDictionary(...rows);
      return await http.send(by, `POST ${path(by)}/import?${query}`, { body, headers: AS_BYTES });
    },
    /** The list as it is kept. */
    async kept(by = keeper) {
      const answer = await http.send(by, `GET ${path(by)}`);
      expect(answer.statusCode, answer.body).toBe(200);
      return answer.json() as {
        occupations: {
          id: string;
          name: string;
          source: string;
          codes: { edition: number; code: string; source: string }[];
        }[];
        mayLoad: boolean;
      };
    },
    async named(name: string) {
      return (await used.kept()).occupations.find((one) => one.name === name);
    },
  };
  return used;
}
