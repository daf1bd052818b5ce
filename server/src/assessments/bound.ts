import type { Assessment } from "@jianheng/domain/assessments";

/** What the columns of a head say that nobody may change. */
export function boundOf({ purpose, edition, reading, from, until, authority }: Assessment) {
  const { standard, hash: edition_hash } = edition;
  return { purpose, standard, edition_hash, reading, valid_from: from, valid_until: until, authority_id: authority };
}
