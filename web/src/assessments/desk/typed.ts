/** What was typed on a line and is no entry yet, by the field it stands in. */
export type TypedOn = Readonly<Record<string, string>>;
/** The same of a sheet, by its lines. */
export type Typed = Readonly<Record<string, TypedOn>>;

/** What was typed on the lines of a sheet and waits to be made an entry: it outlives the page, and is told of. */
export interface TypedWords {
  on(line: string): TypedOn;
  /** Takes in what stands in fields of a line; an empty one is taken away. */
  put(line: string, fields: TypedOn): void;
  /** The lines on which words wait; the same list until it is another. */
  lines(): readonly string[];
  subscribe(changed: () => void): () => void;
}

/** Fields whose choice alone says nothing yet. */
const CHOICES = ["member"];
const NOTHING: TypedOn = {};

/**
 * Keeps what is typed, from what was stored before. Nobody is told of a key: only of a line that comes to have words, or
 * to have none.
 */
export function keepTyped(before: Typed, store: (typed: Typed) => void): TypedWords {
  const hearers = new Set<() => void>();
  let typed = before;
  let lines = linesWith(typed);
  return {
    on: (line) => typed[line] ?? NOTHING,
    put(line, fields) {
      if (Object.entries(fields).every(([field, words]) => words === (typed[line]?.[field] ?? ""))) return;
      const stand = Object.entries({ ...typed[line], ...fields }).filter(([, words]) => words.trim() !== "");
      const { [line]: _, ...others } = typed;
      typed = stand.length === 0 ? others : { ...others, [line]: Object.fromEntries(stand) };
      store(typed);
      const now = linesWith(typed);
      if (now.join() === lines.join()) return;
      lines = now;
      for (const hear of hearers) hear();
    },
    lines: () => lines,
    subscribe(changed) {
      hearers.add(changed);
      return () => hearers.delete(changed);
    },
  };
}

function linesWith(typed: Typed): readonly string[] {
  const waits = (fields: TypedOn) => Object.keys(fields).some((field) => !CHOICES.includes(field));
  return Object.keys(typed)
    .filter((line) => waits(typed[line] ?? NOTHING))
    .sort();
}
