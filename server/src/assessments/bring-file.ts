import { placeWords } from "@jianheng/domain/assessments";
import { keepContent, type Taken } from "../files/index.ts";
import { readPhoto } from "../platform/files/index.ts";
import type { Context } from "../platform/http/index.ts";
import { addBrought } from "./files-store.ts";

/** Keeps a file that came in with an assessment; its id. */
export async function bringFile(
  { transaction }: Context,
  of: { organisation: string; assessment: string; sheet: string | null; taken: Taken },
): Promise<string> {
  const { organisation, assessment, sheet, taken } = of;
  const { name, type, received } = taken;
  const { taken: when, place } =
    type.preview === "image" ? await readPhoto(await received.read(0, received.size)) : { taken: null, place: null };
  return await keepContent(transaction, {
    organisation,
    received,
    add: () =>
      addBrought(transaction, {
        ...{ organisation, assessment, sheet, name, type: type.id, digest: received.digest },
        ...{ taken: when, place: place && placeWords(place) },
      }),
  });
}
