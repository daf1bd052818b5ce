import { policy } from "@jianheng/domain/assessments";
import type { Language } from "@jianheng/domain/kernel";
import type { Demonstration, Waiting } from "@jianheng/server/demonstration";
import type { SignIn } from "./province/sign-ins.ts";
import { demoTexts } from "./texts.ts";

/** Who can sign in: each with his organisation and posts, what waits for him, and what his authenticator app makes codes from. */
export function signInTable(of: {
  demonstration: Demonstration;
  signIns: readonly SignIn[];
  waiting: readonly Waiting[];
  /** The path of a page that anybody may see. */
  published: string | undefined;
  url: string;
  language: Language;
}): string {
  const { demonstration, signIns, waiting, published, url, language } = of;
  const texts = demoTexts[language];
  const width = Math.max(...signIns.map(({ username }) => username.length)) + 2;
  const secrets = new Map(demonstration.accounts.map(({ username, secret }) => [username, secret]));
  const rows = signIns.flatMap(({ username, words }) => {
    const secret = secrets.get(username);
    const todos = waiting.filter((one) => one.username === username);
    const list = todos.map(({ action, count }) => `${wordsOf(action)[language]} ${count}`).join(" · ");
    const todo = list === "" ? [] : [`${" ".repeat(width + 2)}${texts.waiting(list)}`];
    const below = secret ? [`${" ".repeat(width + 2)}${secret}  ${shortUri({ username, secret })}`] : [];
    return [`  ${username.padEnd(width)}${words}`, ...todo, ...below];
  });
  const shown = published === undefined ? "" : texts.published(new URL(published, url).href);
  return `\n${texts.address(url)}${shown}${texts.password(demonstration.password)}${texts.head}\n${rows.join("\n")}\n${texts.again}`;
}

/** What an act of an assessment is called. */
function wordsOf(action: string) {
  const known = Object.entries(policy).find(([id]) => id === action);
  return known ? known[1].words : { zh: action, en: action };
}

/** What authenticator apps take where nothing else is said: SHA-1, six digits, thirty seconds. */
function shortUri({ username, secret }: { username: string; secret: string }): string {
  return `otpauth://totp/jianheng:${username}?secret=${secret}`;
}
