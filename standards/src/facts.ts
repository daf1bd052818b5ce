/** Which facts are offered for a check: a table beside each edition. Data only. */
export interface FactBinding {
  /** Facts by their ids, in domain/src/facts. */
  facts: readonly string[];
  /** Whether they see all that the check asks for, or part of it; what is left is for a person to look at. */
  sees: "all" | "part";
}

/** Why no record can tell: what a person has to see, hear or ask. */
export interface PersonOnly {
  person: string;
}

/** Every check of an edition: its facts, or why only a person can judge it. */
export type FactBindings = Readonly<Record<string, FactBinding | PersonOnly>>;

/** The facts see all that the check asks for. */
export function all(...facts: readonly string[]): FactBinding {
  return { facts, sees: "all" };
}

/** The facts see part of it. */
export function part(...facts: readonly string[]): FactBinding {
  return { facts, sees: "part" };
}

/** Only a person can judge it. */
export function person(why: string): PersonOnly {
  return { person: why };
}
