import { canonicalJson } from "../kernel/index.ts";
import type { FindingInput } from "./finding.ts";

/** Where two edits of one line from the same base can't both stand: what each made of it. */
export interface Conflict {
  line: string;
  /** `observation`, `note`, `faults.<id>` … */
  at: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

interface Edits {
  line: string;
  base: FindingInput | null;
  /** What is to be saved, made from the base: by a second person, a tablet that was offline, or Excel. */
  mine: FindingInput;
  /** What stands now. */
  theirs: FindingInput;
}

const LISTS = ["faults", "evidence", "questions"] as const;

/**
 * Two edits of one line, merged. What only one side changed is taken; entries that either side added are kept; what
 * both changed differently, or one removed and the other changed, stays as it stands and is named as a conflict.
 */
export function mergeFinding(edits: Edits): { merged: FindingInput; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const { line, base, mine, theirs } = edits;
  const pick = <T>(at: string, sides: { base: T; mine: T; theirs: T }): T => {
    if (same(sides.mine, sides.theirs) || same(sides.mine, sides.base)) return sides.theirs;
    if (same(sides.theirs, sides.base)) return sides.mine;
    conflicts.push({ line, at, ...sides });
    return sides.theirs;
  };
  const values = {
    observation: pick("observation", side(edits, "observation", null)),
    note: pick("note", side(edits, "note", null)),
  };
  const lists = Object.fromEntries(
    LISTS.map((key) => {
      const sides: Sides<readonly Entry[]> = { base: base?.[key] ?? [], mine: mine[key], theirs: theirs[key] };
      return [key, mergeList(sides, (id, entry) => pick(`${key}.${id}`, entry))];
    }),
  );
  return { merged: { line, ...values, ...lists } as FindingInput, conflicts };
}

/**
 * Two who touched one check of a group, from the same base: whether what mine says is to be taken, or was said already,
 * or collides with what stands.
 */
export function mergeTouch({ base, mine, theirs }: Sides<boolean | undefined>): "taken" | "stands" | "conflict" {
  if (mine === theirs || mine === base) return "stands";
  return theirs === base ? "taken" : "conflict";
}

/** All lines of an import at once: merged where they can be, every conflict where they can't. */
export function mergeFindings(all: readonly Edits[]): { merged: FindingInput[]; conflicts: Conflict[] } {
  const results = all.map(mergeFinding);
  return { merged: results.map(({ merged }) => merged), conflicts: results.flatMap(({ conflicts }) => conflicts) };
}

interface Entry {
  id: string;
}
interface Sides<T> {
  base: T;
  mine: T;
  theirs: T;
}

function side<K extends "observation" | "note">(edits: Edits, key: K, none: null): Sides<FindingInput[K] | null> {
  return { base: edits.base?.[key] ?? none, mine: edits.mine[key], theirs: edits.theirs[key] };
}

/** Entries by their ids: theirs in their order, then what mine adds. */
function mergeList(
  { base, mine, theirs }: Sides<readonly Entry[]>,
  pick: (id: string, sides: Sides<Entry | undefined>) => Entry | undefined,
): Entry[] {
  const ids = new Set([...theirs, ...mine, ...base].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const of = (list: readonly Entry[]) => list.find((one) => one.id === id);
    const sides = { base: of(base), mine: of(mine), theirs: of(theirs) };
    const removed = sides.theirs === undefined && sides.base !== undefined && !same(sides.mine, sides.base);
    const kept = pick(id, sides);
    // They removed what mine has changed: it comes back rather than be lost, and is a conflict.
    const entry = kept ?? (removed ? sides.mine : undefined);
    return entry === undefined ? [] : [entry];
  });
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}
