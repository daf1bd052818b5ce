import type { Language, Problem } from "@jianheng/domain/kernel";

const GAP: Record<Language, string> = { zh: "　", en: "  " };

/** One line a problem: where　[code] what to do. */
export function problemsText(problems: readonly Problem[], language: Language): string {
  return problems.map(({ at, code, message }) => `${at}${GAP[language]}[${code}] ${message[language]}\n`).join("");
}

/** The problems as programs read them. */
export function problemsJson(problems: readonly Problem[], language: Language): string {
  const list = problems.map(({ at, code, message }) => ({ at, code, message: message[language] }));
  return `${JSON.stringify({ problems: list }, null, 2)}\n`;
}
