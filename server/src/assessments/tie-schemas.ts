import { type RelationKind, relations } from "@jianheng/domain/assessments";
import { day, line } from "@jianheng/domain/kernel";
import { z } from "zod";
import { inOrganisation, momentKey, paged } from "../platform/http/index.ts";
import { named, sheetKind } from "./schemas.ts";

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

/** What is declared, with whoever said so; `revocable` by whoever asks. */
export const declaration = z.object({
  id: z.uuid(),
  person: z.object({ id: z.uuid(), name: z.string() }),
  station: named,
  relation,
  words: z.object({ zh: z.string(), en: z.string() }),
  from: z.string(),
  until: z.string().nullable(),
  madeAt: z.string(),
  madeBy: z.string().nullable(),
  revokedAt: z.string().nullable(),
  revocable: z.boolean(),
});
export const pagedTies = z.strictObject(paged(momentKey));

/** A body that a person belongs to, or the station of the path itself: then without a person. */
export const keptBody = z.object({
  id: z.uuid(),
  person: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  body: named,
  from: z.string(),
  until: z.string().nullable(),
});
export const pagedBodies = z.strictObject(paged(z.tuple([day, z.uuid()])));

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
