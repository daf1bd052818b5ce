import { type Result, succeed } from "@jianheng/domain/kernel";
import { bandsDown, type Edition } from "@jianheng/domain/scoring";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { regionOf } from "./region.ts";
import type { counting, counts } from "./region-schemas.ts";
import { type Counted, countStanding, isOffice } from "./region-store.ts";

type Shown = z.input<typeof counts>;

/** How many stations below an office can still reach each band of an edition, the first one where none is named. */
export async function showCounts(
  context: Context,
  { query }: { query: z.output<typeof counting> },
): Promise<Result<Shown>> {
  const { transaction, services, organisation, today } = context;
  const edition = services.editions.find(({ data }) => query.edition === undefined || data.id === query.edition);
  if (!edition || !(await isOffice(transaction, organisation))) return notFound();
  const region = regionOf(context, { edition, within: query.within, q: query.q });
  const counted = await countStanding(transaction, region);
  const sum = (of: (one: Counted) => number) => counted.reduce((all, one) => all + of(one), 0);
  return succeed({
    edition: edition.data.id,
    name: edition.data.name,
    editions: services.editions.map(({ data: { id, name } }) => ({ id, name })),
    ...{ day: today, start: region.start },
    stations: sum(({ stations }) => stations),
    open: sum(({ tens, stations }) => (tens === null ? stations : 0)),
    worse: sum(({ worse }) => worse),
    failed: sum(({ hindered, stations }) => (hindered ? stations : 0)),
    groups: groupsOf(edition, sum, counted),
  });
}

type Sum = (of: (one: Counted) => number) => number;

/** By bands from the highest down; in tens where there are none, as far as there are stations. */
function groupsOf({ data }: Edition, sum: Sum, counted: readonly Counted[]): Shown["groups"] {
  if (data.bands.length > 0) {
    return bandsDown(data.bands).map(({ name }) => {
      const stations = sum(({ reachable, hindered, stations: many }) => (reachable === name && !hindered ? many : 0));
      return { band: name, name, stations };
    });
  }
  const all = [...new Set(counted.flatMap(({ tens }) => tens ?? []))].sort((one, other) => other - one);
  return all.map((ten) => {
    const stations = sum(({ tens, stations: many }) => (tens === ten ? many : 0));
    return { band: null, name: ten === 9 ? "90分以上" : `${ten * 10}–${ten * 10 + 10}分`, stations };
  });
}
