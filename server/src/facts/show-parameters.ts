import { factsBy, parameters } from "@jianheng/domain/facts";
import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import type { Context } from "../platform/http/index.ts";
import type { shownParameters } from "./parameters-schemas.ts";
import { listHeld } from "./parameters-store.ts";

/** 事实参数: each with the value that holds for an organisation today, whose it is, since when and by which document. */
export async function showParameters({
  transaction,
  organisation,
  today,
}: Context): Promise<Result<z.input<typeof shownParameters>>> {
  const held = await listHeld(transaction, { organisation, day: today });
  return succeed({
    day: today,
    parameters: parameters.map(({ id, name, unit, usual, least, most, source }) => {
      const set = held.find(({ parameter }) => parameter === id);
      return {
        ...{ id, name, unit, usual, least, most, source },
        value: set?.value ?? usual,
        holder: set ? { id: set.office, kind: set.kind, name: set.name, since: set.since, basis: set.basis } : null,
        facts: factsBy(id).map((fact) => ({ id: fact.id, name: fact.name })),
      };
    }),
  });
}
