import { type Expectation, expectToday, type Figures } from "@jianheng/domain/facts";
import { defaultReading, type Edition } from "@jianheng/domain/scoring";
import { factBindings } from "@jianheng/standards";
import { findLastSelf, type LastSelf } from "../assessments/index.ts";
import type { Context } from "../platform/http/index.ts";
import { figuresOf } from "./figures-of.ts";

/** What a station could expect today under an edition, with what it was made of. */
export interface Expected extends Expectation {
  edition: Edition;
  figures: Figures;
  self: LastSelf | undefined;
}

/** The figures of a station as its records stand at this moment. */
export async function figuresNow({ transaction, organisation, today }: Context): Promise<Figures> {
  return (await figuresOf(transaction, { day: today, stations: [organisation] })).get(organisation) ?? new Map();
}

/** What records come to under an edition, and with what the station last said of itself. */
export async function expected(context: Context, of: { edition: Edition; figures: Figures }): Promise<Expected> {
  const { edition, figures } = of;
  const self = await findLastSelf(context, { edition: edition.hash });
  const bindings = factBindings[edition.data.id] ?? {};
  const made = expectToday({ edition, reading: defaultReading, bindings, figures, self: self?.findings ?? [] });
  return { ...made, edition, figures, self };
}
