import type { Register } from "@jianheng/domain/registers";
import type { z } from "zod";
import type { PersonalData } from "../platform/personal-data/index.ts";
import type { shown } from "./schemas.ts";
import { shownValues } from "./shown.ts";
import type { VersionRow } from "./versions-store.ts";

/** What a record said before as it is answered: numbers of people masked. */
export function shownVersions(
  personalData: PersonalData,
  { register, versions }: { register: Register; versions: readonly VersionRow[] },
): z.input<typeof shown>["history"] {
  return versions.map((row) => ({
    version: row.version,
    until: row.until.toISOString(),
    by: row.until_by_name,
    removed: row.removed,
    why: row.reason,
    values: shownValues(personalData, { register, row }),
  }));
}
