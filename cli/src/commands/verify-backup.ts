import { resolve } from "node:path";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { verifyBackup } from "@jianheng/server/backup";
import type { Answer, Setting } from "../io.ts";
import { backupTexts } from "../texts/backup.ts";

/** Checks every byte of a backup. */
export async function verifyFolder({ folder, setting }: { folder: string; setting: Setting }): Promise<Result<Answer>> {
  const verified = await verifyBackup(resolve(setting.cwd, folder));
  if (!verified.ok) return verified;
  const { manifest } = verified.value;
  const t = backupTexts[setting.language];
  return succeed({ json: t.sum(manifest), text: [t.sound, t.holds(manifest)].join("\n") });
}
