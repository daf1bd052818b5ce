import { judgedOn, unweighedProblems } from "@jianheng/domain/assessments";
import type { Problem } from "@jianheng/domain/kernel";
import { factBindings } from "@jianheng/standards";
import type { Context } from "../platform/http/index.ts";
import type { Held } from "./append-actions.ts";

/** What was judged on a sheet against the station's records, and rests on none of them. */
export async function findUnweighed(
  { transaction, organisation, today, services }: Context,
  { sheet: id }: { sheet: string },
  { state, edition }: Held,
): Promise<readonly Problem[]> {
  const sheet = state.sheets.find((one) => one.id === id);
  if (!sheet) return [];
  const days = judgedOn(sheet, today);
  const figures = await services.figures(transaction, { station: organisation, today, days });
  const bindings = factBindings[edition.data.id] ?? {};
  return unweighedProblems({ state, sheet, edition, bindings, figures, today });
}
