import { type Action, type Day, type Result, reach } from "@jianheng/domain/kernel";
import type { Database, Member } from "../db/index.ts";
import type { Services } from "../services.ts";
import { notAllowed, notFound } from "./refusals.ts";
import type { Context } from "./route.ts";
import { findRelation } from "./store.ts";

/** What a member's transaction is opened with. */
export interface Guarded {
  database: Database;
  action: Action;
  actor: Member;
  /** The organisation that the path names, if it does. */
  organisation: string | undefined;
  at: Date;
  today: Day;
  requestId: string;
  services: Services;
}

/**
 * Works as a member, once the action is allowed to his post and reaches the organisation. A post that may not act at
 * all is told so before anything is looked for; an organisation beyond reach is not found, whether it is there or not.
 */
export async function asMember<T>(of: Guarded, work: (context: Context) => Promise<Result<T>>): Promise<Result<T>> {
  const { database, action, actor, at, today, requestId, services } = of;
  const relations = reach({ action, post: actor.post });
  if (relations.length === 0) return notAllowed();
  const organisation = of.organisation ?? actor.organisationId;
  return await database.transaction(actor, async (transaction) => {
    const relation = organisation === actor.organisationId ? "own" : await findRelation(transaction, organisation);
    if (relation === "foreign") return notFound();
    if (!relations.includes(relation)) return relation === "above" ? notFound() : notAllowed();
    return await work({ transaction, actor, relation, organisation, at, today, requestId, services });
  });
}
