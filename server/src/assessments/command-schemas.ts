import { conclusionWords, evidenceSchema } from "@jianheng/domain/assessments";
import { day, line, text } from "@jianheng/domain/kernel";
import { z } from "zod";
import { sheetKind } from "./schemas.ts";

/** What somebody says for the record: why, what is missing, what was done. */
const said = text.trim().max(4000);
/** A line or an item of a standard, as it numbers them. */
const numbered = line(64);

/** A command that says nothing of its own. */
export const nothing = z.strictObject({});

export const opened = z.strictObject({ stage: sheetKind });

/** `sheet` null: on the team without one; with the `id` of an open one: on its panel; without: a new one. */
export const assigned = z.strictObject({
  stage: sheetKind,
  person: z.uuid(),
  post: line(100),
  sheet: z
    .strictObject({ id: z.uuid().optional(), scope: z.union([z.literal("all"), z.array(numbered).max(500)]) })
    .nullable(),
  override: z.strictObject({ reason: said }).nullable().default(null),
});

export const returned = z.strictObject({ lines: z.array(numbered).max(500), what: said, until: day });
export const resubmitted = z.strictObject({ answer: said });

export const reassigned = z.strictObject({
  from: z.uuid(),
  moves: z.array(z.strictObject({ line: numbered, to: z.uuid() })).max(500),
  reason: said,
});
export const released = z.strictObject({ stage: sheetKind, person: z.uuid(), reason: said });

/** A fact is taken on the sheet, where it is compared with the records; nowhere else. */
const brought = evidenceSchema.refine(({ kind }) => kind !== "fact", { error: "fact" });
export const vetoed = z.strictObject({ veto: line(64), grounds: said, evidence: z.array(brought).max(100) });

export const chosen = z.strictObject({
  choices: z.array(z.strictObject({ line: numbered, sheet: z.uuid(), why: said.nullable() })).max(500),
});

const conclusion = z.enum(Object.keys(conclusionWords) as (keyof typeof conclusionWords)[]);
export const concluded = z.strictObject({
  conclusion,
  conditions: z.array(z.strictObject({ what: said, until: day })).max(100),
});

/** Who he is, said once more; longer than any password that is taken is not hashed. */
const typed = z.string().min(1).max(200);
export const signed = z.strictObject({ decision: z.uuid(), password: typed, code: typed.optional() });
export const approved = z.strictObject({ decision: z.uuid(), approved: z.boolean(), reason: said.nullable() });
