import { type DatedFigures, type FindingInput, findingSchema, newFactsIn } from "@jianheng/domain/assessments";
import { type Day, dayNumber, findDay } from "@jianheng/domain/kernel";
import type { z } from "zod";
import type { Context } from "../platform/http/index.ts";
import type { writes } from "./sheet-schemas.ts";

/** For how many days a figure may lie on a tablet that is offline before it is looked at anew. */
const LONGEST = 7;

interface Named {
  /** What stands on the sheet that is written on, by line. */
  standing: Readonly<Record<string, FindingInput>>;
  body: z.output<typeof writes>;
}

/** What the figures may be that are newly named as evidence; nothing is asked where none are. */
export async function findNamedFigures(
  { transaction, organisation, today, services }: Context,
  { standing, body }: Named,
): Promise<readonly DatedFigures[]> {
  const findings = body.findings.flatMap(({ finding }) => findingSchema.safeParse(finding).data ?? []);
  const named = findings.flatMap((finding) => newFactsIn({ finding, standing: standing[finding.line] }));
  if (named.length === 0) return [];
  const days = [...new Set(named.map(({ evidence }) => evidence.day))].filter((day) => isLately(day, today));
  return await services.figures(transaction, { station: organisation, today, days });
}

function isLately(day: Day, today: Day): boolean {
  const [then, now] = [findDay(day), findDay(today)];
  const ago = then && now ? dayNumber(now) - dayNumber(then) : -1;
  return ago >= 0 && ago <= LONGEST;
}
