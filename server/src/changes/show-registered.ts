import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { findOrganisations } from "../organisations/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { isStation } from "../records/index.ts";
import { findDecider } from "./find-decider.ts";
import { findLicence } from "./grant-store.ts";
import type { registered } from "./schemas.ts";
import { findProfile } from "./store.ts";

/** What a station has registered today, and who would decide on a change of it. */
export async function showRegistered(context: Context): Promise<Result<z.input<typeof registered>>> {
  const { transaction, organisation: station, today } = context;
  if (!(await isStation(transaction, station))) return notFound();
  const [profile, licence, decider] = [
    await findProfile(transaction, { station, day: today }),
    await findLicence(transaction, { station, day: today }),
    await findDecider(context),
  ];
  const names = decider === undefined ? [] : await findOrganisations(transaction, [decider]);
  return succeed({
    registered: profile ? { ...profile.registered } : null,
    licence: licence ? { number: licence.number, validUntil: licence.validUntil } : null,
    decider: names[0] ? { id: names[0].id, name: names[0].name } : null,
  });
}
