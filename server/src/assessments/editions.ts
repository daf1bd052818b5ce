import type { Edition } from "@jianheng/domain/standards";

/** The edition that an assessment is bound to. One that is not here any more is a fault: nothing can be said without. */
export function getEdition(editions: readonly Edition[], hash: string): Edition {
  const edition = editions.find((one) => one.hash === hash);
  if (!edition) throw new Error(`an assessment is bound to the edition ${hash}, which is not in this version`);
  return edition;
}
