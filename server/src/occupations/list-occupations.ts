import { type Result, succeed } from "@jianheng/domain/kernel";
import { dictionaryEditions } from "@jianheng/standards/occupations";
import type { z } from "zod";
import type { Context, RawContext } from "../platform/http/index.ts";
import { listCorrections } from "./correction-store.ts";
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
  const corrections = new Map((await listCorrections(transaction)).map((one) => [one.occupation, one]));
  const occupations = listed.map((one) => ({
    id: one.id,
    name: one.name,
    source: one.source,
    loadedAt: one.loadedAt?.toISOString() ?? null,
    codes: codesOf(one),
    correction: shownCorrection(corrections.get(one.id)),
  }));
  return succeed({ occupations, mayLoad: await keepsOccupations(transaction) });
}

type Kept = z.input<typeof kept>["occupations"][number];

function shownCorrection(of: Awaited<ReturnType<typeof listCorrections>>[number] | undefined): Kept["correction"] {
  if (!of) return null;
  const { at, by, reason, was } = of;
  return { at: at.toISOString(), by, reason, was: was as NonNullable<Kept["correction"]>["was"] };
}

function codesOf({ codes, codeSources, loaded }: KnownOccupation) {
  return dictionaryEditions.flatMap((edition) => {
    const code = codes[edition];
    return code === null ? [] : [{ edition, code, source: codeSources[edition] ?? "", loaded: loaded.codes[edition] }];
  });
}
