import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { isStation } from "../records/index.ts";
import { findLicence } from "./grant-store.ts";
import type { registered } from "./schemas.ts";
import { findDecider, findProfile } from "./store.ts";

/** What a station has registered today, and who would decide on a change of it. */
export async function showRegistered(context: Context): Promise<Result<z.input<typeof registered>>> {
  const { transaction, organisation: station, today } = context;
  if (!(await isStation(transaction, station))) return notFound();
  const [profile, licence, decider] = [
    await findProfile(transaction, { station, day: today }),
    await findLicence(transaction, { station, day: today }),
    await findDecider(transaction, { station, day: today }),
  ];
  return succeed({
    registered: profile ? { ...profile.registered } : null,
    licence: licence ? { id: licence.id, number: licence.number, validUntil: licence.validUntil } : null,
    decider: decider ?? null,
  });
}
