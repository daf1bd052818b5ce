import { resolve } from "node:path";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { backUp } from "@jianheng/server/backup";
import { findData } from "../input/find-data.ts";
import type { Answer, Setting } from "../io.ts";
import { backupTexts } from "../texts/backup.ts";

/** Backs up the installation that the environment names, while it runs. */
export async function makeBackup({ to, setting }: { to: string; setting: Setting }): Promise<Result<Answer>> {
  const made = await backUp({ ...findData(setting), to: resolve(setting.cwd, to), now: new Date() });
  if (!made.ok) return made;
  const { folder, manifest, lost } = made.value;
  const t = backupTexts[setting.language];
  const text = [t.made(folder), t.holds(manifest), t.key, ...lost.map(({ area, digest }) => t.lost(area, digest))];
  return succeed({ json: { folder, ...t.sum(manifest), lost }, text: text.join("\n") });
}
