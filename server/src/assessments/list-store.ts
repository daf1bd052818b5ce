import { KNOWN_TO_STATION } from "@jianheng/domain/assessments";
import { sql } from "kysely";
import type { Tables, Transaction } from "../platform/db/index.ts";
import { comesAfter, momentOf, query, run } from "../platform/db/queries.ts";
import type { Doer } from "./doer.ts";
import { isMine } from "./todos-store.ts";

type Column = Tables["assessment"];

interface Asked {
  reader: Doer;
  /** Only of the reader's own organisation: his post sees no others. */
  ownOnly: boolean;
  phase: Column["phase"] | undefined;
  purpose: Column["purpose"] | undefined;
  standard: string | undefined;
  station: string | undefined;
  band: string | undefined;
  waiting: "me" | "office" | undefined;
  after: [moment: string, id: string] | undefined;
  limit: number;
}

/**
 * Assessments of the reader's organisation and those below it, from what came to its phase last; one more than the
 * limit. Organisations are joined as the reader sees them: what he can't open he is not shown.
 */
export async function listAssessments(transaction: Transaction, asked: Asked) {
  const { reader, ownOnly, phase, purpose, standard, station, band, waiting, after, limit } = asked;
  let listed = seen;
  if (ownOnly) listed = listed.where("assessment.organisation_id", "=", reader.organisation);
  if (phase !== undefined) listed = listed.where("phase", "=", phase);
  if (purpose !== undefined) listed = listed.where("purpose", "=", purpose);
  if (standard !== undefined) listed = listed.where("standard", "=", standard);
  if (station !== undefined) listed = listed.where("assessment.organisation_id", "=", station);
  if (band !== undefined) listed = listed.where("band", "=", band).where(isKnown(reader));
  if (waiting !== undefined) listed = listed.where("assessment.id", "in", waitingFor(reader, waiting));
  if (after) {
    const [at, id] = [sql.ref("phase_since"), sql.ref("assessment.id")];
    listed = listed.where(comesAfter({ at, id, place: after }));
  }
  return await run(
    transaction,
    listed
      .orderBy("phase_since", "desc")
      .orderBy("assessment.id")
      .limit(limit + 1),
  );
}

const seen = query
  .selectFrom("assessment")
  .innerJoin("organisation as station", "station.id", "assessment.organisation_id")
  .select(["assessment.organisation_id", "assessment.id", "station.name", "station.region_code"])
  .select(["purpose", "standard", "reading", "valid_from", "valid_until", "seq", "phase", "stage"])
  .select(["phase_since", "waits_until", "returned", "conclusion", "points", "band"])
  .select(momentOf(sql.ref("phase_since")).as("moment"));

/** Whether the reader may know the result: what a station is not told yet it can't find out by asking for a band. */
function isKnown({ organisation }: Doer) {
  return sql<boolean>`(${sql.ref("assessment.organisation_id")} <> ${organisation} or ${sql.ref("purpose")} = 'self'
    or ${sql.ref("phase")} = any(${[...KNOWN_TO_STATION]}::assessment_phase[]))`;
}

function waitingFor(reader: Doer, whom: "me" | "office") {
  const waits = query.selectFrom("assessment_todo").select("assessment_id");
  return whom === "me" ? waits.where(isMine(reader)) : waits.where("office_id", "=", reader.organisation);
}
