import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { type Edition, type LintFinding, lint, loadEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { findEdition } from "../input/find-edition.ts";
import { parseJson } from "../input/parse-json.ts";
import { readBytes } from "../input/read-bytes.ts";
import type { Answer, Setting } from "../io.ts";
import { standardsTexts } from "../texts/standards.ts";

/** What contradicts itself or is left open in a standard that we ship, or in an edition's file. */
export async function lintStandard({ of, setting }: { of: string; setting: Setting }): Promise<Result<Answer>> {
  const edition = await findOrLoad(of, setting);
  if (!edition.ok) return edition;
  const findings = lint(edition.value);
  const { language } = setting;
  const json = findings.map(({ code, where, what, numbers, reading }) => ({
    code,
    where,
    what: what[language],
    numbers,
    reading: reading[language],
  }));
  return succeed({ json, text: textOf(findings, setting) });
}

async function findOrLoad(of: string, { cwd }: Setting): Promise<Result<Edition>> {
  if (Object.hasOwn(editions, of)) return findEdition({ id: of, at: "ID" });
  const bytes = await readBytes({ file: of, cwd });
  if (!bytes.ok) {
    const missing = bytes.problems.some(({ code }) => code === "file-not-found") && !/[./\\]/.test(of);
    return missing ? findEdition({ id: of, at: "ID|FILE" }) : bytes;
  }
  const json = parseJson({ bytes: bytes.value, file: of });
  if (!json.ok) return refuse(json.problems);
  return loadEdition(json.value);
}

function textOf(findings: readonly LintFinding[], { language }: Setting): string {
  const t = standardsTexts[language].lint;
  if (findings.length === 0) return t.none;
  const codes = [...new Set(findings.map(({ code }) => code))];
  const parts = codes.map((code) => {
    const found = findings.filter((finding) => finding.code === code);
    const lines = found.flatMap(({ where, what, numbers, reading }) => [
      `  ${where}　${what[language]}`,
      ...(Object.keys(numbers).length > 0 ? [`      ${t.numbers}：${numberWords(numbers)}`] : []),
      `      ${t.reading}：${reading[language]}`,
    ]);
    return [`[${code}] ${found.length}`, ...lines].join("\n");
  });
  return [...parts, t.total(findings.length)].join("\n\n");
}

function numberWords(numbers: LintFinding["numbers"]): string {
  return Object.entries(numbers)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}
