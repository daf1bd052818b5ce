/** A person in a post of an organisation. */
export interface Member {
  personId: string;
  organisationId: string;
  post: string;
}

/** Work of the system itself, under a name that has policies of its own. */
export interface SystemActor {
  system:
    | "set-up"
    | "accounts"
    | "sealer"
    | "verifier"
    | "jobs"
    | "mail"
    | "housekeeping"
    | "public"
    | "facts"
    | "checkup";
}

/** In whose name a transaction is done; the row-level policies of the database see it. */
export type Actor = Member | SystemActor;

/** The settings of a transaction that say who acts, in the order of `SETTINGS`. */
export function actorSettings(actor: Actor): [string, string, string, string] {
  return "system" in actor ? ["", "", "", actor.system] : [actor.personId, actor.organisationId, actor.post, ""];
}
