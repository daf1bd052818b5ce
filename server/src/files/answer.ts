import { getFileType } from "@jianheng/domain/files";
import { z } from "zod";
import type { FileRow } from "./store.ts";

/** A file as it is answered. */
export const fileAnswer = z.object({
  id: z.uuid(),
  name: z.string(),
  size: z.number().int(),
  digest: z.string(),
  type: z.string(),
  label: z.string(),
  preview: z.enum(["image", "pdf"]).nullable(),
  addedAt: z.iso.datetime(),
  by: z.object({ person: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable() }),
});

export type FileAnswer = z.infer<typeof fileAnswer>;

export function answerOf(row: FileRow): FileAnswer {
  const { id, name, digest, type, person_id: person } = row;
  const { label, preview } = getFileType(type);
  return {
    id,
    name,
    size: Number(row.size),
    digest,
    type,
    label: label.zh,
    preview,
    addedAt: row.added_at.toISOString(),
    by: { person: person === null ? null : { id: person, name: row.person_name } },
  };
}
