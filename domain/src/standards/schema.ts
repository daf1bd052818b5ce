import { z } from "zod";
import { printedPoints } from "../kernel/index.ts";

/** The shape of an edition's JSON. A rule is checked by its own kind's schema, see load.ts. */

const words = z.string().min(1);
const id = z.string().regex(/^[0-9]+(\.[0-9]+)*$/, { error: "number" });
/** A stretch of points: no finer than a score is. */
const pointsRange = z.strictObject({
  from: printedPoints.optional(),
  fromExcluded: z.literal(true).optional(),
  to: printedPoints.optional(),
  toExcluded: z.literal(true).optional(),
});
const method = z.strictObject({ way: z.enum(["read", "inspect", "sample", "ask", "review"]), what: words.optional() });
const rule = z.looseObject({ kind: z.string() });

const check = z.strictObject({
  id,
  printed: words.nullable(),
  title: words,
  points: printedPoints.nullable(),
  method: z.array(method),
  rule: rule.nullable(),
  sharesMethod: z.literal(true).optional(),
  about: z.array(words).optional(),
});

const indicator = z.strictObject({
  id,
  printed: words.nullable(),
  title: words,
  group: z.strictObject({ id, points: printedPoints, method: z.array(method), rule }).optional(),
  checks: z.array(check).min(1),
});

const item = z.strictObject({
  id,
  title: words,
  claims: z.strictObject({ points: printedPoints }),
  indicators: z.array(indicator).min(1),
});

const columns = z.strictObject({
  item: words,
  indicator: words,
  check: words,
  points: words,
  method: words,
  result: words,
});

export const editionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, { error: "slug" }),
  name: words,
  basedOn: z.string().optional(),
  issuer: words,
  document: z.strictObject({ title: words, number: words.nullable(), issued: z.iso.date().nullable() }),
  purpose: z.enum(["acceptance", "evaluation", "inspection"]),
  form: z.strictObject({
    title: words,
    over: words.optional(),
    columns,
    sheets: z.array(z.strictObject({ label: words, from: id })).optional(),
  }),
  claims: z.strictObject({
    items: z.int().optional(),
    indicators: z.int().optional(),
    checks: z.int().optional(),
    points: printedPoints.optional(),
  }),
  items: z.array(item).min(1),
  vetoes: z.array(z.strictObject({ id: words, text: words, about: z.array(words).optional() })),
  bands: z.array(z.strictObject({ name: words, printed: words, points: pointsRange })),
  vetoBand: words.optional(),
  deadlines: z.array(z.strictObject({ id: words, what: words, printed: words, date: z.iso.date().nullable() })),
});
