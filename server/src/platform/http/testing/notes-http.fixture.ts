import { beforeAll } from "vitest";
import { useDatabase } from "../../db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../../db/testing/province.fixture.ts";
import type { AppOptions } from "../options.ts";
import { memberIn, useHttp } from "./http.fixture.ts";
import { notes } from "./notes.fixture.ts";

/** A province, a city, two stations and somebody else's province, and the made-up domain served over them. */
export function useNotes(more: Partial<Omit<AppOptions, "database">> = {}) {
  const database = useDatabase();
  const http = useHttp({ database, routes: notes, ...more });
  const tree = {
    province: madeUp("province", "甲省"),
    city: madeUp("city", "乙市"),
    station: madeUp("station", "丙站"),
    sibling: madeUp("station", "丁站"),
    foreign: madeUp("province", "戊省"),
  };
  beforeAll(async () => {
    await database.transaction({ system: "set-up" }, async (transaction) => {
      await enter(transaction, tree.province);
      await enter(transaction, tree.foreign);
      await enterUnder(transaction, tree.city, tree.province);
      await enterUnder(transaction, tree.station, tree.city);
      await enterUnder(transaction, tree.sibling, tree.city);
    });
  });
  return {
    database,
    http,
    tree,
    administrator: memberIn(tree.city, "system-administrator"),
    /** The notes that were kept. */
    async kept(): Promise<string[]> {
      const { rows } = await database.owner.query("select subject_id from audit order by at, subject_id");
      return rows.map(({ subject_id }) => subject_id);
    },
    clear: () => database.owner.query("truncate audit, audit_seal, audit_unsealed, idempotency"),
  };
}
