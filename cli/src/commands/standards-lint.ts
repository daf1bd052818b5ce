import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { type Edition, type LintFinding, lint, lintRules, loadEdition } from "@jianheng/domain/standards";
import { type EditionData, editions } from "@jianheng/standards";
import { findEdition } from "../input/find-edition.ts";
import { parseJson } from "../input/parse-json.ts";
import { readBytes } from "../input/read-bytes.ts";
import type { Answer, Setting } from "../io.ts";
import { standardsTexts } from "../texts/standards.ts";

/** What contradicts itself or is left open in a standard that we ship, or in an edition's file. JSON has both languages and the numbers. */
export async function lintStandard({ of, setting }: { of: string; setting: Setting }): Promise<Result<Answer>> {
  const edition = await findOrLoad(of, setting);
  if (!edition.ok) return edition;
  const findings = lint(edition.value);
  const json = findings.map(({ code, where, what, numbers, reading }) => ({ code, where, what, numbers, reading }));
  return succeed({ json, text: textOf({ findings, data: edition.value.data, setting }) });
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

interface Linted {
  findings: readonly LintFinding[];
  data: EditionData;
  setting: Setting;
}

function textOf({ findings, data, setting }: Linted): string {
  const { language } = setting;
  const t = standardsTexts[language].lint;
  if (findings.length === 0) return t.none;
  const codes = [...new Set(findings.map(({ code }) => code))];
  const parts = codes.map((code) => {
    const found = findings.filter((finding) => finding.code === code);
    const title = lintRules.find((rule) => rule.code === code)?.title[language] ?? "";
    const lines = found.flatMap(({ where, what, reading }) => [
      t.finding(placeWords(where, data, t.whole), what[language]),
      t.readAs(reading[language]),
    ]);
    return [`${title} [${code}] ${found.length}`, ...lines].join("\n");
  });
  return [...parts, t.total(findings.length)].join("\n\n");
}

/** A place as people know it: a number of the form, a deadline by what is due. */
function placeWords(where: string, { deadlines }: EditionData, whole: string): string {
  return where === "$" ? whole : (deadlines.find(({ id }) => id === where)?.what ?? where);
}
