import { mkdir } from "node:fs/promises";
import { run } from "@jianheng/cli/run";
import type { Language } from "@jianheng/domain/kernel";

const BOOK = "demo/stations/liaoning-2013.xlsx";
const FORMS = ["pdf", "docx", "xlsx"].flatMap((format) => [`--${format}`, `out/demo/form.${format}`]);
const MORE: Record<Language, string> = {
  zh: `逐条得分和理由：npx jianheng score ${BOOK}\n`,
  en: `every line with its reasons: npx jianheng score ${BOOK} --lang en\n`,
};

/** Scores the demo station's workbook, writes its form as PDF, Word and Excel, and says how it went, item by item. */
export async function scoreDemo({ root, language }: { root: string; language: Language }): Promise<number> {
  let said = "";
  const io = {
    out: (text: string) => {
      said += text;
    },
    err: (text: string) => process.stderr.write(text),
    cwd: root,
    debug: process.env.JIANHENG_DEBUG !== undefined,
  };
  await mkdir(`${root}/out/demo`, { recursive: true });
  const code = await run(["score", BOOK, ...FORMS, "--lang", language], io);
  process.stdout.write(code === 0 ? `${inShort(said)}\n${MORE[language]}\n` : said);
  return code;
}

/** Blocks stand apart by empty lines: whose score it is, each item with its lines, the sum. Of an item its title will do. */
export function inShort(said: string): string {
  const [head = "", ...items] = said.trimEnd().split("\n\n");
  const sum = items.pop() ?? "";
  return [head, items.map((item) => item.split("\n", 1)[0]).join("\n"), sum].join("\n\n");
}
