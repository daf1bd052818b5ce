import { type Result, succeed } from "@jianheng/domain/kernel";
import { bandStart, bandsDown } from "@jianheng/domain/scoring";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { isStation } from "../records/index.ts";
import { listValues } from "./parameters-store.ts";
import { factsOf, gatesOf, shownTurn } from "./region.ts";
import type { trend } from "./trend-schema.ts";
import { listChanges, listStretches, type Stretch } from "./trend-store.ts";

type Shown = z.input<typeof trend>;
const MOST_DAYS = 366;

/** What a station came to under an edition in the last year, step by step, each with what turned since the step before. */
export async function showTrend(
  { transaction, services, organisation: station, today }: Context,
  { params }: { params: { edition: string } },
): Promise<Result<Shown>> {
  const edition = services.editions.find(({ data }) => data.id === params.edition);
  if (!edition || !(await isStation(transaction, station))) return notFound();
  const { id, name, bands } = edition.data;
  const from = new Date(Date.parse(today) - MOST_DAYS * 86_400_000).toISOString().slice(0, 10);
  const stretches = merged(await listStretches(transaction, { station, edition: id, from }));
  const [first] = stretches;
  const changes = first ? await listChanges(transaction, { station, facts: factsOf(id), after: first.day }) : [];
  const days = [...new Set(changes.map(({ day }) => day))];
  const values = await listValues(transaction, { stations: [station], days });
  return succeed({
    edition: id,
    name,
    bands: bandsDown(bands).map((band) => ({ name: band.name, from: bandStart(band) })),
    steps: stretches.map((stretch, at) => {
      const before = stretches[at - 1];
      const since = changes.filter(({ day }) => before && day > before.day && day <= stretch.day);
      const lost = stretch.failed.filter((gate) => before && !before.failed.includes(gate));
      const won = (before?.failed ?? []).filter(
        (gate) => !stretch.failed.includes(gate) && !stretch.unrecorded.includes(gate),
      );
      const { day, until, low, high, whole, band, reachable } = stretch;
      return {
        ...{ day, until, low, high, of: whole, band, reachable },
        lostGates: gatesOf(id, lost),
        wonGates: gatesOf(id, won),
        turned: since.flatMap((one) => shownTurn(one, values(station, one.day)) ?? []),
      };
    }),
  });
}

/** What turned and turned back within a day is no step. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const last = kept.at(-1);
    const same = last && partsOf(last) === partsOf(stretch);
    if (same) kept.splice(-1, 1, { ...last, until: stretch.until });
    else kept.push(stretch);
  }
  return kept;
}

function partsOf({ low, high, whole, failed }: Stretch): string {
  return JSON.stringify([low, high, whole, failed]);
}
