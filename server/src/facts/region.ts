import {
  facts,
  figureWords,
  findFact,
  isBinding,
  type ParameterValues,
  registersOf,
  turnOf,
} from "@jianheng/domain/facts";
import type { Edition } from "@jianheng/domain/scoring";
import { factBindings, gates } from "@jianheng/standards";
import type { z } from "zod";
import type { Context } from "../platform/http/index.ts";
import type { turned } from "./region-schemas.ts";
import type { Region, Turned } from "./region-store.ts";

/** What is seen of appointments is kept with the posts: every station that somebody signs in to has them. */
const books = facts.map(({ id }) => id).filter((id) => registersOf(id).some((register) => register !== "appointment"));

/** The stations that are asked for, compared with the end of the month before. */
export function regionOf(
  { organisation, today }: Pick<Context, "organisation" | "today">,
  of: { edition: Edition; within: string | undefined; q: string | undefined },
): Region {
  const { edition, within, q } = of;
  const { id } = edition.data;
  const binding = (gates[id] ?? []).filter(isBinding).map((gate) => gate.id);
  return { office: organisation, edition: id, day: today, start: `${today.slice(0, 8)}01`, binding, books, within, q };
}

/** The facts that say something under an edition: of its checks, and of its gates. */
export function factsOf(edition: string): string[] {
  const bound = Object.values(factBindings[edition] ?? {}).flatMap((one) => ("facts" in one ? one.facts : []));
  return [...new Set([...bound, ...(gates[edition] ?? []).map(({ fact }) => fact)])];
}

/** The gates of an edition by their ids, as they are answered. */
export function gatesOf(edition: string, ids: readonly string[]) {
  const named = (gates[edition] ?? []).filter(({ id }) => ids.includes(id));
  return named.map(({ id, text, stands }) => ({ id, text, stands }));
}

/** How a fact turned, in the words of the parameters that hold, as it is answered; nothing where nothing that counts did. */
export function shownTurn(row: Omit<Turned, "station">, values: ParameterValues): z.input<typeof turned> | undefined {
  const { looked, wrong, looked_before, wrong_before } = row;
  const before = looked_before === null ? undefined : { looked: looked_before, wrong: wrong_before ?? 0 };
  const turn = turnOf(before, { looked, wrong });
  const fact = findFact(row.fact, values);
  return turn && fact && { fact: fact.id, name: fact.name, turn, words: figureWords(fact, { looked, wrong }) };
}
