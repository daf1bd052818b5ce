import { z } from "zod";
import { readyLines } from "./lines.ts";
import { type Edition, type Reading, readings } from "./model.ts";

const vetoSchema = z.strictObject({ veto: z.string(), grounds: z.string().trim().min(1) });
const findingSchema = z.looseObject({ check: z.string().optional(), group: z.string().optional() });

/** What a findings file holds beside its findings. */
export const sheetHead = z.strictObject({
  standard: z.string(),
  /** The content hash of the edition that the sheet was made for. */
  edition: z.string().optional(),
  reading: z.enum(readings).optional(),
  station: z.string().optional(),
  assessor: z.string().optional(),
  date: z.iso.date().optional(),
  vetoes: z.array(vetoSchema).optional(),
  findings: z.array(findingSchema),
});

/** A finding before its observation has been checked. */
export type RawFinding = z.infer<typeof findingSchema>;

/** An entry of a list, with the place it stands at: the entries before it may be wrong. */
export interface Placed<T> {
  index: number;
  entry: T;
}

/** The vetoes of a file that have their shape, whatever else is wrong with it. A veto's grounds may be missing. */
export function soundVetoes(list: unknown): Placed<{ veto: string }>[] {
  return soundEntries(list, z.looseObject({ veto: z.string() }));
}

/** The findings of a file that have their shape, whatever else is wrong with it. */
export function soundFindings(list: unknown): Placed<RawFinding>[] {
  return soundEntries(list, findingSchema);
}

function soundEntries<T>(list: unknown, schema: z.ZodType<T>): Placed<T>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [{ index, entry: parsed.data }] : [];
  });
}

/** The JSON Schema of a findings file of this edition: every line with its own observation. */
export function findingsJsonSchema({ edition, reading }: { edition: Edition; reading: Reading }): unknown {
  const { data } = edition;
  const findings = readyLines(data, reading).map(({ id, kind, rule, context, title, observationSchema }) =>
    z
      .strictObject({ [kind]: z.literal(id), ...observationSchema().shape, note: z.string().optional() })
      .describe(`${id} ${title}：${rule.words(context).zh}`),
  );
  const vetoes = data.vetoes.map(({ id, text }) => z.literal(id).describe(text));
  const veto = z.strictObject({ veto: z.union(vetoes), grounds: z.string().min(1) });
  const sheet = sheetHead.extend({
    standard: z.literal(data.id),
    vetoes: (vetoes.length > 0 ? z.array(veto) : z.array(z.never())).optional(),
    findings: z.array(z.union(findings)),
  });
  return z.toJSONSchema(sheet);
}
