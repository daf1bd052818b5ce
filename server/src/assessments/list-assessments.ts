import { policy, resultKnown } from "@jianheng/domain/assessments";
import { type Result, reach, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import { doerOf } from "./doer.ts";
import type { narrowed } from "./list-schemas.ts";
import { listAssessments as list } from "./list-store.ts";
import type { listed } from "./schemas.ts";

/** The assessments of the reader's organisation and of those below it, as far as his post sees them. */
export async function listAssessments(
  { transaction, actor }: Context,
  { query }: { query: z.output<typeof narrowed> },
): Promise<Result<Page<z.input<typeof listed>>>> {
  const { cursor: after, limit, phase, purpose, standard, station, band, waiting } = query;
  const reader = doerOf(actor);
  const { organisation, post } = reader;
  const ownOnly = !reach({ action: policy.see, post }).includes("below");
  const asked = { reader, ownOnly, phase, purpose, standard, station, band, waiting, after, limit };
  const rows = await list(transaction, asked);
  const item = (row: Row) => listedAs(row, { station: row.organisation_id === organisation });
  return succeed(toPage({ rows, limit, key: ({ moment, id }) => [moment, id], item }));
}

type Row = Awaited<ReturnType<typeof list>>[number];

/** Points, band and conclusion stand for whoever may know them; nobody is blind once they are there. */
function listedAs(row: Row, { station }: { station: boolean }): z.input<typeof listed> {
  const { id, purpose, standard, reading, phase, stage, returned } = row;
  const { conclusion, points, band } = resultKnown({ phase, purpose, station }) ? row : UNKNOWN;
  return {
    id,
    station: { id: row.organisation_id, name: row.name, region: row.region_code },
    purpose,
    standard,
    reading,
    from: row.valid_from,
    until: row.valid_until,
    phase,
    since: row.phase_since.toISOString(),
    stage,
    waitsUntil: row.waits_until,
    returned,
    conclusion,
    points,
    band,
    version: row.seq,
  };
}

const UNKNOWN = { conclusion: null, points: null, band: null };
