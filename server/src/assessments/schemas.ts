import { day, line } from "@jianheng/domain/kernel";
import { readings } from "@jianheng/domain/scoring";
import { z } from "zod";
import { inOrganisation } from "../platform/http/index.ts";
import { afterApproval } from "./contested-schemas.ts";

/** One assessment of the station that the path names. */
export const one = inOrganisation.extend({ assessment: z.uuid() });
/** One sheet of the assessment that the path names. */
export const oneSheet = one.extend({ sheet: z.uuid() });

export const purpose = z.enum(["self", "acceptance", "inspection", "supervision"]);
export const sheetKind = z.enum(["self-assessment", "city-review", "provincial-review", "on-site-audit", "spot-check"]);
export const phase = z.enum([
  ...["prepared", "declined", "running", "stopped", "decided", "approved", "published", "appealed", "closed"],
] as const);
export const status = z.enum(["open", "submitted", "returned", "final", "dropped"]);
const words = z.object({ zh: z.string(), en: z.string() });
export const problem = z.object({ at: z.string(), code: z.string(), message: words });
export const named = z.object({ id: z.uuid(), name: z.string().nullable() });
export const reading = z.enum(readings);

/** An assessment to be begun; what else it is bound to follows from the station. `edition` is the hash of its content. */
export const created = z.strictObject({
  standard: line(64),
  edition: z.string().regex(/^[0-9a-f]{64}$/),
  reading,
  purpose,
  from: day,
  until: day,
});

/** What every command on an assessment answers: how far its log is, and where it stands. */
export const appended = z.object({ version: z.number(), phase });

/** An assessment in a list; `shown` has more of it. Points are hundredths; with band and conclusion they stand once the reader may know them. */
export const listed = z.object({
  id: z.uuid(),
  station: named.extend({ region: z.string().nullable() }),
  purpose,
  standard: z.string(),
  reading,
  from: z.string(),
  until: z.string(),
  phase,
  since: z.string(),
  stage: sheetKind.nullable(),
  waitsUntil: z.string().nullable(),
  returned: z.number(),
  conclusion: z.string().nullable(),
  points: z.number().nullable(),
  band: z.string().nullable(),
  version: z.number(),
});

const stage = z.object({
  kind: sheetKind,
  words,
  organisation: named,
  optional: z.boolean(),
  openedAt: z.string().nullable(),
});

const member = z.object({
  person: named,
  organisation: z.uuid(),
  post: z.string(),
  stage: sheetKind,
  override: z.string().nullable(),
  released: z.string().nullable(),
});

/** All of a standard, or the items and lines named. */
export const scope = z.union([z.literal("all"), z.array(z.string())]);

/** A sheet that is there; `inside` where the reader may look into it. */
const sheet = z.object({
  id: z.uuid(),
  stage: sheetKind,
  organisation: z.uuid(),
  status,
  inside: z
    .object({
      since: z.string(),
      scope,
      writers: z.array(named),
      progress: z.object({ done: z.number(), of: z.number() }),
      mine: z.boolean(),
      /** What the reader can do to it now. */
      may: z.array(z.string()),
    })
    .nullable(),
  /** What it was returned for last, and what was answered: for who may look into it, and for whoever returned it. */
  supplement: z
    .object({
      lines: z.array(z.string()),
      what: z.string(),
      until: z.string(),
      at: z.string(),
      by: named,
      answer: z.string().nullable(),
    })
    .nullable(),
  /** Whose it is and of what, where the reader may give it to others now. */
  reassignable: z.object({ scope, writers: z.array(named) }).nullable(),
});

const veto = z.object({ veto: z.string(), grounds: z.string(), at: z.string(), by: named });

const decision = z.object({
  /** The act that made it: what is signed and approved names it. */
  action: z.uuid(),
  conclusion: z.enum(["recommended", "conditionally-recommended", "not-recommended", "qualified", "not-qualified"]),
  conditions: z.array(z.object({ what: z.string(), until: z.string() })),
  at: z.string(),
  by: named,
  signatures: z.array(z.object({ person: named, at: z.string() })),
  /** Who is still to sign. */
  unsigned: z.array(named),
  approvedAt: z.string().nullable(),
});

export const earned = z.object({ points: z.number().nullable(), of: z.number() });
/** A score as a whole; between `low` and `high` where not every line has a finding. */
export const whole = earned.extend({ low: z.number(), high: z.number(), band: z.string().nullable() });

const settings = z.object({
  blind: z.array(sheetKind),
  publicityDays: z.number(),
  tieYears: z.number(),
  approverApart: z.boolean(),
});

/** An assessment as one reader sees it. */
export const shown = z.object({
  assessment: listed.extend({
    edition: z.string(),
    authority: named,
    line: z.array(named.extend({ kind: z.enum(["province", "city", "county", "station", "body"]) })),
  }),
  settings,
  stages: z.array(stage),
  team: z.array(member),
  sheets: z.array(sheet),
  blind: z.boolean(),
  /** Null where nothing was decided, or the reader may not know yet. */
  decision: decision.nullable(),
  vetoes: z.array(veto),
  /** What the chosen findings and the vetoes come to as it stands, in hundredths; null where the reader may not know yet. */
  score: whole.nullable(),
  /** Why the authority sent the last conclusion back. */
  sentBack: z.string().nullable(),
  ...afterApproval,
  may: z.array(z.object({ action: z.string(), refusals: z.array(problem) })),
});
