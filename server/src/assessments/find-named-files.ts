import { type FindingInput, findingSchema, type KeptEvidence, newFilesIn } from "@jianheng/domain/assessments";
import type { z } from "zod";
import { listNamed } from "../files/index.ts";
import type { Context } from "../platform/http/index.ts";
import { isFileId } from "./evidence-schemas.ts";
import { listBrought } from "./files-store.ts";
import type { writes } from "./sheet-schemas.ts";

interface Named {
  assessment: string;
  /** The sheets whose files may be named. */
  sheets: readonly string[];
  /** What stands on the sheet that is written on, by line. */
  standing: Readonly<Record<string, FindingInput>>;
  body: z.output<typeof writes>;
}

/** The files that are newly named as evidence and may be, by their ids: of these sheets, and the station's own. */
export async function findNamedFiles(
  { transaction, organisation }: Context,
  { assessment, sheets, standing, body }: Named,
): Promise<ReadonlyMap<string, KeptEvidence>> {
  const findings = body.findings.flatMap(({ finding }) => findingSchema.safeParse(finding).data ?? []);
  const named = findings.flatMap((finding) => newFilesIn({ finding, standing: standing[finding.line] }));
  const ids = [...new Set(named.map(({ evidence }) => evidence.file))].filter(isFileId);
  if (ids.length === 0) return new Map();
  const open = new Set<string | null>(sheets);
  const brought = (await listBrought(transaction, { organisation, assessment, ids, sheets: [] })).filter((one) =>
    open.has(one.sheet),
  );
  const own = (await listNamed(transaction, { organisation, ids })).map((one) => ({
    ...one,
    taken: null,
    place: null,
  }));
  return new Map([...brought, ...own].map((one): [string, KeptEvidence] => [one.id, one]));
}
