import { mayOf, progressOf, viewFor, writersOf, writesOn } from "@jianheng/domain/assessments";
import type { Context } from "../platform/http/index.ts";
import { getEdition } from "./editions.ts";
import { getState } from "./load.ts";
import { findHead, type Head, listPeople, listPlaces } from "./store.ts";

/**
 * What one reader may be shown of an assessment, and the one way from its state to an answer: handlers get this, never
 * the state. What is not decided by `viewFor` is what everybody who may see the assessment sees: what it is bound to,
 * where it stands, who is on its team.
 */
export type Viewed = NonNullable<Awaited<ReturnType<typeof findViewed>>>;

/** Looks at an assessment of the path's station as the reader may; nothing where there is none within his reach. */
export async function findViewed(
  { transaction, organisation, actor, services }: Context,
  { assessment }: { assessment: string },
) {
  const which = { organisation, assessment };
  const head = await findHead(transaction, { ...which, lock: false });
  if (!head) return undefined;
  const edition = getEdition(services.editions, head.edition_hash);
  const state = await getState(transaction, { ...which, seq: head.seq });
  const by = { person: actor.personId, organisation: actor.organisationId, post: actor.post };
  const { sheets, hidden, blind, result } = viewFor(state, by);
  return {
    head: result ? head : withoutResult(head),
    binding: state.assessment,
    opened: state.opened,
    team: state.team,
    sheets: sheets.map((sheet) => ({
      sheet,
      mine: writesOn(state, sheet, by),
      writers: writersOf(state, sheet).map(({ person }) => person),
      progress: progressOf({ state, sheet, edition }),
    })),
    hidden,
    blind,
    /** Whether what is made of everybody's sheets may be shown: vetoes, choices, score, decision, snapshot. */
    result,
    may: mayOf({ state, actor: by }),
    names: await namesOf(transaction, which),
  };
}

/** What comes of everybody's findings is left out for whoever may not see them. */
function withoutResult(head: Head): Head {
  return { ...head, conclusion: null, points: null, band: null, vetoed: false };
}

async function namesOf(transaction: Context["transaction"], which: Parameters<typeof listPeople>[1]) {
  const people = new Map((await listPeople(transaction, which)).map(({ id, name }) => [id, name]));
  const places = new Map((await listPlaces(transaction, which)).map((place) => [place.id, place]));
  return {
    /** Somebody who took part; without a name where nobody's books have him any more. */
    person: (id: string) => ({ id, name: people.get(id) ?? null }),
    place: (id: string) => places.get(id) ?? { id, name: null, region: null },
  };
}
