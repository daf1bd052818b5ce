import { getFileType } from "@jianheng/domain/files";
import { z } from "zod";
import type { FileRow } from "./store.ts";

/** What is answered of a file, wherever it is kept. */
export const fileFacts = z.object({
  id: z.uuid(),
  name: z.string(),
  size: z.number().int(),
  digest: z.string(),
  type: z.string(),
  label: z.string(),
  preview: z.enum(["image", "pdf"]).nullable(),
  addedAt: z.iso.datetime(),
});

/** A file of an organisation's own, with who added it. */
export const fileAnswer = fileFacts.extend({
  by: z.object({ person: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable() }),
});

export type FileAnswer = z.infer<typeof fileAnswer>;

export function factsOf(
  row: Pick<FileRow, "id" | "name" | "digest" | "type" | "size" | "added_at">,
): z.infer<typeof fileFacts> {
  const { id, name, digest, type } = row;
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
  };
}

export function answerOf(row: FileRow): FileAnswer {
  const { person_id: person } = row;
  return { ...factsOf(row), by: { person: person === null ? null : { id: person, name: row.person_name } } };
}
