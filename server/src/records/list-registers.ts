import { type Result, succeed } from "@jianheng/domain/kernel";
import { mayKeep, registers } from "@jianheng/domain/registers";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { countRecords } from "./counts-store.ts";
import type { counted } from "./schemas.ts";
import { isStation } from "./store.ts";

/** Every register of a station with how much stands in it, and whether whoever asks keeps it. */
export async function listRegisters(context: Context): Promise<Result<z.input<typeof counted>>> {
  const { transaction, organisation, relation, actor } = context;
  if (!(await isStation(transaction, organisation))) return notFound();
  const rows = new Map((await countRecords(transaction, organisation)).map((row) => [row.id, row]));
  const listed = registers.map((register) => ({
    id: register.id,
    count: rows.get(register.id)?.count ?? 0,
    lastEnteredOn: rows.get(register.id)?.last ?? null,
    mayKeep: relation === "own" && mayKeep({ register, post: actor.post }),
  }));
  return succeed({ registers: listed });
}
