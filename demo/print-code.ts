import type { Language } from "@jianheng/domain/kernel";
import { codeAt } from "@jianheng/server/demonstration";
import { findKept } from "./demo-folder.ts";
import { demoTexts } from "./texts.ts";

const BAD_INPUT = 2;

/** Prints the code that an authenticator app would show now, for whoever has none at hand; answers the exit code. */
export function printCode(of: { folder: string; username: string; language: Language; at: Date }): number {
  const texts = demoTexts[of.language];
  const kept = findKept(of.folder);
  const secret = kept?.accounts[of.username]?.secret;
  if (secret) process.stdout.write(`${codeAt({ secret, at: of.at })}\n`);
  else process.stderr.write(kept ? texts.noSecret(of.username) : texts.noFolder(of.folder));
  return secret ? 0 : BAD_INPUT;
}
