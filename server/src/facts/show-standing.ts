import type { ParameterValues } from "@jianheng/domain/facts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound, type Page, toPage } from "../platform/http/index.ts";
import { listValues } from "./parameters-store.ts";
import { factsOf, gatesOf, regionOf, shownTurn } from "./region.ts";
import type { narrowing, standings } from "./region-schemas.ts";
import { isOffice, listStanding, listTurned, type Standing, type Turned } from "./region-store.ts";

type Shown = z.input<typeof standings>["items"][number];

/** The stations below an office with what each could expect today, what it was before this month, and what got worse. */
export async function showStanding(
  context: Context,
  { query }: { query: z.output<typeof narrowing> },
): Promise<Result<Page<Shown>>> {
  const { transaction, services, organisation } = context;
  const edition = services.editions.find(({ data }) => data.id === query.edition);
  if (!edition || !(await isOffice(transaction, organisation))) return notFound();
  const { within, q, band, only, sort, cursor: after, limit } = query;
  const region = regionOf(context, { edition, within, q });
  const rows = await listStanding(transaction, region, { band, only, sort, after, limit });
  const stations = rows.filter(({ worse }) => worse).map(({ id }) => id);
  const facts = factsOf(edition.data.id);
  const turned = stations.length === 0 ? [] : await listTurned(transaction, { ...region, stations, facts });
  const values = await listValues(transaction, { stations, days: [region.day] });
  const item = (row: Standing) =>
    shownOf(row, { edition: edition.data.id, turned, values: values(row.id, region.day) });
  return succeed(toPage({ rows, limit, key: ({ rank, name, id }) => [rank, name, id], item }));
}

function shownOf(
  row: Standing,
  { edition, turned, values }: { edition: string; turned: readonly Turned[]; values: ParameterValues },
): Shown {
  const { id, name, superior, worse, low, high, low_before, high_before, failed, failed_before } = row;
  const { whole, band, reachable, since, until, unrecorded } = row;
  const newly = (failed ?? []).filter((gate) => failed_before && !failed_before.includes(gate));
  const turns = turned.filter(({ station }) => station === id).flatMap((one) => shownTurn(one, values) ?? []);
  return {
    ...{ id, name, superior, worse },
    state: low !== null ? "computed" : row.looked_at ? "no-records" : "not-computed",
    now:
      low === null || high === null
        ? null
        : {
            ...{ low, high, of: whole, band, reachable, since, until },
            failed: gatesOf(edition, failed ?? []),
            unrecorded: gatesOf(edition, unrecorded ?? []),
          },
    before: low_before === null || high_before === null ? null : { low: low_before, high: high_before },
    lostGates: gatesOf(edition, newly),
    turned: turns.filter(({ turn }) => turn === "worse"),
  };
}
