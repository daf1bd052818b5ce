import type { Problem } from "@jianheng/domain/kernel";
import { type Column, judgeRow, placeOf, type Register, type Row, strangeColumns } from "@jianheng/domain/registers";
import type { z } from "zod";
import { listKnown } from "../occupations/index.ts";
import type { Context } from "../platform/http/index.ts";
import { findLoose } from "./references-store.ts";
import type { written } from "./schemas.ts";

/** The values of a record as they came. */
export type Given = z.output<typeof written>["values"];

/**
 * Everything that is wrong with a row: with its columns, with what lies between them, and with whom or what they name;
 * and the row without the columns that are wrong by themselves.
 */
export async function judgeGiven(
  { transaction, organisation, services, today }: Context,
  { register, row, given }: { register: Register; row: Row; given: Given },
): Promise<{ problems: Problem[]; sound: Row }> {
  const { demonstration } = services.settings;
  const named = register.columns.some(({ type }) => type.kind === "occupation");
  const checked = { today, demonstration, occupations: named ? await listKnown(transaction) : [] };
  const judged = judgeRow({ register, row, ...checked });
  const told = judged.problems.map(({ at, ...wrong }) => ({ at: placeOf(at), ...wrong }));
  const unknown = await findLoose(transaction, { organisation, register, row: judged.sound });
  return { problems: [...strangeColumns(register, given), ...told, ...unknown.map(loose)], sound: judged.sound };
}

function loose({ id, name, type }: Column): Problem {
  const at = placeOf(id);
  if (type.kind === "person") {
    const zh = `“${name}”不是本单位登记的人员：请先在人员中登记`;
    return { at, code: "unknown-person", message: { zh, en: "nobody registered here; register him first" } };
  }
  const zh = `“${name}”没有登记：请先登记，或重新选择`;
  return { at, code: "unknown-record", message: { zh, en: "there is no such record; enter it first" } };
}
