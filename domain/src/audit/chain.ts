import { contentHash, type Words } from "../kernel/index.ts";

/** A row of the trail as it is sealed: every column, each as the database writes it. */
export type SealedRow = Readonly<Record<string, string | null>>;

/** Where a row stands in the chain of its organisation. */
export interface Place {
  organisation: string;
  /** From 1 on, without gaps. */
  sequence: number;
  /** The digest of the link before; null for the first. */
  previous: string | null;
}

/** A link as it was kept. */
export interface Link extends Place {
  digest: string;
  /** What the link after this one has as the digest of this one; undefined where there is none after. */
  claimed: string | undefined;
  /** The row that it seals; undefined where it is gone. */
  row: SealedRow | undefined;
  /** A link before this one seals the same row. */
  again: boolean;
}

/** What can be wrong with a chain. */
export const chainFaults = {
  gap: { zh: "缺少封存记录", en: "a seal is missing" },
  "previous-changed": { zh: "封存记录与上一条不衔接", en: "the seal does not follow the one before" },
  "row-missing": { zh: "操作记录被删除", en: "the row is gone" },
  "row-changed": { zh: "操作记录被改动", en: "the row is not what was sealed" },
  "seal-changed": { zh: "封存摘要被改动", en: "the seal's digest was changed" },
  "sealed-twice": { zh: "同一条操作记录被重复封存", en: "the row is sealed twice" },
  "never-sealed": { zh: "操作记录既未封存，也不在待封存之列", en: "the row is neither sealed nor waiting to be" },
} as const satisfies Readonly<Record<string, Words>>;

export type ChainFault = keyof typeof chainFaults;

/** The digest of a link: over the one before, its place and every column of its row. */
export function linkDigest({ organisation, sequence, previous, row }: Place & { row: SealedRow }): string {
  return contentHash({ organisation, sequence, previous, row });
}

/** What is wrong with a link that should stand at `place`; undefined where nothing is. */
export function linkFault(place: Place, link: Link): ChainFault | undefined {
  if (link.sequence !== place.sequence) return "gap";
  if (link.previous !== place.previous) return "previous-changed";
  if (!link.row) return "row-missing";
  if (link.again) return "sealed-twice";
  const digest = linkDigest({ ...place, row: link.row });
  if (digest === link.digest) return undefined;
  return link.claimed === digest ? "seal-changed" : "row-changed";
}
