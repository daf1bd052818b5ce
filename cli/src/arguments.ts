import type { Language } from "@jianheng/domain/kernel";

/** The language asked for, found before the arguments are parsed, since what is said about them is in it. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  const given = at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith("--lang="))?.slice("--lang=".length);
  return given === "en" ? "en" : "zh";
}

/** Whether the answer is wanted as JSON, problems with the arguments included. */
export function wantsJson(argv: readonly string[]): boolean {
  return argv.includes("--json");
}
