import { z } from "zod";

const LIMIT = 50;
const MOST = 200;

/**
 * What the query of a paged list takes: `z.strictObject({ ...paged(KEY), search: … })`. `key` is what the list is
 * ordered by, down to something unique; `query.cursor` comes as that key, or nothing on the first page.
 */
export function paged<Key extends z.ZodType>(key: Key) {
  return {
    cursor: z
      .string()
      .max(1000)
      .transform((text, context): z.output<Key> => {
        const read = key.safeParse(decoded(text));
        if (read.success) return read.data;
        context.issues.push({ code: "custom", message: "cursor", input: text });
        return z.NEVER;
      })
      .optional(),
    limit: z.coerce.number().int().min(1).max(MOST).default(LIMIT),
  };
}

/** The key of lists from the newest to the oldest: a moment with its microseconds, as the database writes it, and an id. */
export const momentKey = z.tuple([z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/), z.uuid()]);

/** A page as it is answered; `next` is the cursor of the page after it, where there is one. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** The schema of a page of `item`. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** The page that begins `rows`: a query asks for one row more than `limit`, which tells whether there is another. */
export function toPage<Row, Item>({
  rows,
  limit,
  key,
  item,
}: {
  rows: readonly Row[];
  limit: number;
  /** The sort key of a row, as `paged` reads it. */
  key: (row: Row) => unknown;
  item: (row: Row) => Item;
}): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(item), next: more ? encoded(key(last)) : null };
}

function encoded(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** Undefined where the text is no cursor of ours, which no key is. */
function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
