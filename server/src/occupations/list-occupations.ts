import { type Result, succeed } from "@jianheng/domain/kernel";
import { dictionaryEditions } from "@jianheng/standards/occupations";
import type { z } from "zod";
import type { Context, RawContext } from "../platform/http/index.ts";
import type { kept, known } from "./schemas.ts";
import { type KnownOccupation, keepsOccupations, listKnown } from "./store.ts";

/** The occupations that there are, with the number of each in the editions for which it is known. */
export async function listOccupations({ database, session }: RawContext): Promise<Result<z.input<typeof known>>> {
  const actor = session?.member ?? { system: "public" as const };
  const listed = await database.transaction(actor, listKnown);
  return succeed(
    listed.map((one) => ({
      id: one.id,
      name: one.name,
      codes: codesOf(one).map(({ edition, code }) => ({ edition, code })),
    })),
  );
}

/** The same with where all of it is from, and whether whoever asks keeps it. */
export async function showKept({ transaction }: Context): Promise<Result<z.input<typeof kept>>> {
  const listed = await listKnown(transaction);
  const occupations = listed.map((one) => ({
    id: one.id,
    name: one.name,
    source: one.source,
    loadedAt: one.loadedAt?.toISOString() ?? null,
    codes: codesOf(one),
  }));
  return succeed({ occupations, mayLoad: await keepsOccupations(transaction) });
}

function codesOf({ codes, codeSources }: KnownOccupation) {
  return dictionaryEditions.flatMap((edition) => {
    const code = codes[edition];
    return code === null ? [] : [{ edition, code, source: codeSources[edition] ?? "" }];
  });
}
