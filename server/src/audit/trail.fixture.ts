import { randomUUID } from "node:crypto";
import { policy } from "@jianheng/domain/audit";
import { beforeAll } from "vitest";
import { recordActs } from "../platform/audit/index.ts";
import type { Member } from "../platform/db/index.ts";
import { enterAppointed } from "../platform/db/testing/appointed.fixture.ts";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp, type Organisation } from "../platform/db/testing/province.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";

/** A province with a station, another station outside it, and somebody of each. */
export function useTrail(database: TestDatabase) {
  const province = madeUp("province", "甲省");
  const station = madeUp("station", "乙站");
  const foreign = madeUp("station", "丙站");
  const head = memberIn(station, "head");
  beforeAll(async () => {
    await database.transaction({ system: "set-up" }, async (transaction) => {
      await enter(transaction, province);
      await enter(transaction, foreign);
      await enterUnder(transaction, station, province);
    });
    await enterAppointed(database, { person: head.personId, organisation: station.id, post: "head" });
  });
  return { province, station, foreign, head };
}

/** Somebody does something of which the trail of an organisation is to know; answers the subject's number. */
export async function act(
  database: TestDatabase,
  { member, organisation, at }: { member: Member; organisation: Organisation; at?: string },
): Promise<string> {
  const id = randomUUID();
  await database.transaction(member, (transaction) =>
    recordActs(
      { transaction, requestId: "request-1" },
      { action: policy.verify, organisation: organisation.id, subject: { kind: "thing", id }, details: { n: 1 } },
    ),
  );
  if (at) await database.owner.query("update audit set at = $1 where subject_id = $2", [at, id]);
  return id;
}
