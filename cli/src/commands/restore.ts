import { resolve } from "node:path";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { restore } from "@jianheng/server/restore";
import { verifyTrails } from "@jianheng/server/verify";
import type { Answer, Setting } from "../io.ts";
import { backupTexts } from "../texts/backup.ts";

interface Options {
  from: string;
  /** A data folder to make, or the address of an empty database. */
  to: string;
  files?: string;
  setting: Setting;
}

/** Makes an installation's data again from a backup. */
export async function restoreBackup({ from, to, files, setting }: Options): Promise<Result<Answer>> {
  const { cwd, language } = setting;
  const place = placeOf({ to, files, cwd });
  if (!place.ok) return place;
  const restored = await restore({ from: resolve(cwd, from), to: place.value });
  if (!restored.ok) return restored;
  const trails = await verifyTrails("url" in place.value ? place.value : { embedded: place.value });
  if (!trails.ok) return trails;
  // A trail that was bent before the backup is as it was: that is said, and the data are there all the same.
  const bent = trails.value.filter((trail) => trail.bent !== null).map(({ organisation }) => organisation);
  const t = backupTexts[language];
  const text = [t.restored, t.holds(restored.value), t.trails(bent), t.key].join("\n");
  return succeed({ json: { ...t.sum(restored.value), bent }, text, failed: bent.length > 0 });
}

type Place = { folder: string } | { url: string; files: string };

function placeOf(of: { to: string; files: string | undefined; cwd: string }): Result<Place> {
  if (!/^postgres(ql)?:\/\//.test(of.to)) return succeed({ folder: resolve(of.cwd, of.to) });
  return of.files === undefined ? refuse([NO_FILES]) : succeed({ url: of.to, files: resolve(of.cwd, of.files) });
}

const NO_FILES: Problem = {
  at: "--files",
  code: "missing-option",
  message: {
    zh: "恢复到数据库时，请用 --files 给出存放文件的空目录",
    en: "with a database, name the empty folder for its files by --files",
  },
};
