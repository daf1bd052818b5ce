import { type Result, succeed } from "@jianheng/domain/kernel";
import { recoverBeside } from "@jianheng/server/recovery";
import { findData } from "../input/find-data.ts";
import type { Answer, Setting } from "../io.ts";
import { recoverTexts } from "../texts/recover.ts";

/** Lets an account in again, past every post: whoever may read the data folder can. */
export async function recover({ username, setting }: { username: string; setting: Setting }): Promise<Result<Answer>> {
  const recovered = await recoverBeside({ where: findData(setting).where, username });
  if (!recovered.ok) return recovered;
  return succeed({ json: recovered.value, text: recoverTexts[setting.language](recovered.value) });
}
