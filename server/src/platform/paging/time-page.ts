import { z } from "zod";

/** Where a page that runs from the newest to the oldest begins: after this row. */
export interface TimeCursor {
  /** With its microseconds, as the database writes it. */
  at: string;
  id: string;
}

const written = z.tuple([z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/), z.uuid()]);

/** A cursor as a request gives it: what the page before answered as `next`. */
const timeCursor = z.string().transform((text, context): TimeCursor => {
  const parsed = written.safeParse(parse(text));
  if (parsed.success) return { at: parsed.data[0], id: parsed.data[1] };
  context.addIssue({ code: "custom", message: "this is no cursor that was answered" });
  return z.NEVER;
});

/** What every list that is paged by time takes. */
export const timePage = z.object({
  cursor: timeCursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A page of rows, of which one more than the limit was asked for; `next` says where the following one begins. */
export function pageOf<Row extends { id: string; moment: string }>(
  rows: readonly Row[],
  limit: number,
): { rows: Row[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last ? write([last.moment, last.id]) : null;
  return { rows: page, next };
}

function write(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return undefined;
  }
}
