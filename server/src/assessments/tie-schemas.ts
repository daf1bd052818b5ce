import { type RelationKind, relations } from "@jianheng/domain/assessments";
import { day, line } from "@jianheng/domain/kernel";
import { z } from "zod";
import { inOrganisation, paged } from "../platform/http/index.ts";
import { sheetKind } from "./schemas.ts";

const relation = z.enum(Object.keys(relations) as RelationKind[]);

/** What binds a person of the path's organisation to a station. */
export const declared = z.strictObject({
  person: z.uuid(),
  station: z.uuid(),
  relation,
  from: day,
  until: day.nullable().default(null),
});
export const oneDeclaration = inOrganisation.extend({ declaration: z.uuid() });

/** The body that a person belongs to from a day on, or the path's station itself; what was before ends the day before. */
export const homeBody = z.strictObject({ person: z.uuid(), body: z.uuid(), from: day });
export const stationBody = z.strictObject({ body: z.uuid(), from: day });

export const kept = z.object({ id: z.uuid() });

/** What candidates are ordered by: the name, and which person in which post. */
const candidateKey = z.tuple([z.string(), z.uuid(), z.string()]);
/** Who could hear an appeal; or be assigned, to a stage. */
export const soughtToHear = z.strictObject({ ...paged(candidateKey), search: line(100).optional() });
export const sought = soughtToHear.extend({ stage: sheetKind });

/** Somebody who could be assigned; with `ties` only by whoever may override them. */
export const candidate = z.object({
  person: z.object({ id: z.uuid(), name: z.string() }),
  post: z.string(),
  ties: z.array(
    z.object({
      kind: z.enum(["declared", "same-home-body", "appointment"]),
      words: z.object({ zh: z.string(), en: z.string() }),
    }),
  ),
});
