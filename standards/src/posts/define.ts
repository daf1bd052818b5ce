/** The kinds of organisation that posts are held in; a body stands outside the reporting tree. */
export type OrganisationKind = "province" | "city" | "county" | "station" | "body";

/** A post as the papers name it. Authority comes from being appointed to one, never from an account. */
export interface Post {
  id: string;
  /** The official term. */
  name: string;
  /** Where it can be held. */
  at: readonly OrganisationKind[];
  /** Document and clause that names it, or that it is ours. */
  source: string;
}

/** Posts that one person ought not to hold together in one organisation at one time. */
export interface PostRule {
  id: string;
  /** Holding any two of them breaks the rule. */
  together: readonly string[];
  /** refuse: the appointment is not made. warn: it is made, said and recorded; a station that breaks a rule must still be describable. */
  effect: "refuse" | "warn";
  /** In an installation of a single station the refusal becomes a warning. */
  softInSingleStation?: true;
  words: { zh: string; en: string };
  /** Document and clause, as it is shown to whoever breaks it. */
  source: string;
}
