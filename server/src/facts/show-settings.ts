import { parameters } from "@jianheng/domain/facts";
import { dayBefore, type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import type { Context } from "../platform/http/index.ts";
import type { shownSettings } from "./parameters-schemas.ts";
import { listSettings, type SettingRow } from "./settings-store.ts";

type Shown = z.input<typeof shownSettings>["settings"][number];

/** 历次设定 of the parameters that concern an organisation: who set what, from when to when, by which document. */
export async function showSettings(context: Context): Promise<Result<z.input<typeof shownSettings>>> {
  const { transaction, organisation, today: day } = context;
  const rows = await listSettings(transaction, { organisation, day });
  return succeed({ settings: rows.flatMap(shown) });
}

/** A parameter that there is no longer has no name to be shown by. */
function shown({ parameter, from, next, office, kind, officeName, setAt, ...row }: SettingRow): Shown[] {
  const known = parameters.find(({ id }) => id === parameter);
  if (!known) return [];
  const until = next === null ? null : next === from ? from : dayBefore(next);
  return [
    {
      ...row,
      ...{ parameter, name: known.name, unit: known.unit, from, until },
      office: { id: office, kind, name: officeName },
      setAt: setAt.toISOString(),
      // Another one was set the same day: it never held at the end of a day.
      replacedAtOnce: next === from,
    },
  ];
}
