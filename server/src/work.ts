import type { Edition } from "@jianheng/domain/standards";
import { todosAtMidnight } from "./assessments/index.ts";
import { verification } from "./audit/index.ts";
import { sweeping } from "./files/index.ts";
import type { Database } from "./platform/db/index.ts";
import type { FileStore } from "./platform/files/index.ts";
import { housekeeping } from "./platform/housekeeping/index.ts";
import type { AnyJobKind, Routine } from "./platform/jobs/index.ts";
import type { PersonalData } from "./platform/personal-data/index.ts";
import type { Settings } from "./platform/services.ts";
import { forgettingImports, importing } from "./records/index.ts";

/** Every kind of work that is done later. */
export function kinds(of: {
  personalData: PersonalData;
  settings: Pick<Settings, "demonstration">;
  now: () => Date;
}): AnyJobKind[] {
  return [verification, importing(of)];
}

/** Everything that is done by the calendar. */
export function routines(of: {
  settings: Settings;
  editions: readonly Edition[];
  database: Pick<Database, "transaction">;
  store: FileStore;
  now: () => Date;
}): Routine[] {
  return [housekeeping(of), sweeping(of), todosAtMidnight(of), forgettingImports(of)];
}
