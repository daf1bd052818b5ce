import { type Expectation, expectToday, type Hindrance, hindrancesOf } from "@jianheng/domain/facts";
import { defaultReading, type Edition } from "@jianheng/domain/scoring";
import { factBindings, gateEffects, gates } from "@jianheng/standards";
import { findLastSelf, type LastSelf, showsLastSelf } from "../assessments/index.ts";
import type { Context } from "../platform/http/index.ts";
import { type Computed, computedOf } from "./figures-of.ts";

/** What a station could expect today under an edition, with what it was made of. */
export interface Expected extends Expectation, Computed {
  edition: Edition;
  self: LastSelf | undefined;
  /** Whether it would be shown if there is one. */
  selfShown: boolean;
  /** What stands before a band whatever the points. */
  hindrances: readonly Hindrance[];
}

/** The figures of a station as its records stand at this moment. */
export async function figuresNow({ transaction, organisation: station, today }: Context): Promise<Computed> {
  return await computedOf(transaction, { station, day: today });
}

/** What records come to under an edition, and with what the station last said of itself, where that is shown. */
export async function expected(context: Context, of: Computed & { edition: Edition }): Promise<Expected> {
  const selfShown = showsLastSelf(context);
  const station = { ...context, editions: context.services.editions };
  const self = selfShown ? await findLastSelf(station, { edition: of.edition.hash }) : undefined;
  return expectedOf({ ...of, self, selfShown });
}

/** The score of figures under an edition, with what a station said of itself, and what stands before its band. */
export function expectedOf(of: Computed & Pick<Expected, "edition" | "self" | "selfShown">): Expected {
  const { figures } = of;
  const { id } = of.edition.data;
  const self = of.self?.findings ?? [];
  const made = expectToday({ ...of, self, reading: defaultReading, bindings: factBindings[id] ?? {} });
  const hindrances = hindrancesOf({ gates: gates[id] ?? [], effects: gateEffects[id] ?? {}, figures });
  return { ...made, ...of, hindrances };
}
