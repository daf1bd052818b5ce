import { type Change, readOtherwise } from "@jianheng/domain/changes";
import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import { isStation } from "../records/index.ts";
import type { listed, listing } from "./schemas.ts";
import { listApplications } from "./store.ts";

/** Applications of a station; for an office, those of all stations below it. */
export async function listChanges(
  { transaction, organisation, actor, today }: Context,
  { query }: { query: z.output<typeof listing> },
): Promise<Result<Page<z.input<typeof listed>>>> {
  const { cursor: after, limit, open } = query;
  const station = (await isStation(transaction, organisation)) ? organisation : undefined;
  const rows = await listApplications(transaction, { station, day: today, open: open === "true", after, limit });
  return succeed(
    toPage({ rows, limit, key: ({ place, id }) => [place, id], item: (row) => shown(row, actor.organisationId) }),
  );
}

function shown(row: Awaited<ReturnType<typeof listApplications>>[number], own: string): z.input<typeof listed> {
  const {
    id,
    station,
    stationName,
    changes,
    licence,
    licenceNumber,
    appliedAt,
    endedAt,
    place: _,
    decider,
    profile,
    now,
    ...rest
  } = row;
  return {
    ...rest,
    id,
    station: { id: station, name: stationName },
    changes: changes as Change[],
    decides: decider === own,
    stale: row.state === "open" && (now?.id !== profile || readOtherwise(changes as Change[], now.registered)),
    state: row.state as z.input<typeof listed>["state"],
    appliedAt: appliedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    licence: licence !== null && licenceNumber !== null ? { id: licence, number: licenceNumber } : null,
  };
}
