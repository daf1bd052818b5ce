import { type Result, succeed } from "@jianheng/domain/kernel";
import { occupations } from "@jianheng/standards/occupations";
import type { z } from "zod";
import type { occupationsKnown } from "./schemas.ts";

/** The occupations that there are, with the number of each in the editions for which it is known. */
export function listOccupations(): Promise<Result<z.input<typeof occupationsKnown>>> {
  const listed = occupations.map(({ id, name, codes }) => ({
    id,
    name,
    codes: Object.entries(codes).flatMap(([edition, code]) => (code ? [{ edition: Number(edition), code }] : [])),
  }));
  return Promise.resolve(succeed(listed));
}
