import { type Result, shortPoints, succeed } from "@jianheng/domain/kernel";
import { defaultReading, type ReadyLine, readings, readyLines } from "@jianheng/domain/scoring";
import type { EditionData } from "@jianheng/standards";
import { findEdition } from "../input/find-edition.ts";
import type { Answer, Setting } from "../io.ts";
import { standardsTexts } from "../texts/standards.ts";

/** The outline of a standard with its rules in words; as JSON the edition itself, as `standards lint` takes it. */
export function showStandard({ id, setting }: { id: string; setting: Setting }): Result<Answer> {
  const edition = findEdition({ id, at: "ID" });
  if (!edition.ok) return edition;
  const { data } = edition.value;
  return succeed({ json: data, text: [data.name, ...items(data, setting), ...closing(data, setting)].join("\n") });
}

function items(data: EditionData, { language }: Setting): string[] {
  const t = standardsTexts[language].outline;
  const other = readings.find((reading) => reading !== defaultReading) ?? defaultReading;
  const otherLines = readyLines(data, other);
  const lines = readyLines(data, defaultReading).map((line, index) => ({
    line,
    text: lineText(line, otherLines[index] ?? line),
  }));
  return data.items.flatMap((item) => [
    "",
    t.item(item.id, item.title, item.claims.points),
    ...item.indicators.flatMap((indicator) => [
      t.row(`  ${indicator.id}`, indicator.title),
      ...lines.filter(({ line }) => line.indicator === indicator).flatMap(({ text }) => text),
    ]),
  ]);

  function lineText(line: ReadyLine, sameLine: ReadyLine): string[] {
    const words = line.rule.words(line.context)[language];
    const otherwise = sameLine.rule.words(sameLine.context)[language];
    const titles =
      line.kind === "check"
        ? [t.row(`    ${line.id}`, line.title, t.points(shortPoints(line.of)))]
        : [
            ...line.members.map(({ id, title }) => t.row(`    ${id}`, title)),
            `    ${t.shared(shortPoints(line.of), t.list(line.members.map(({ id }) => id)))}`,
          ];
    return [...titles, `      ${words}`, ...(words === otherwise ? [] : [`      ${t.otherwise(otherwise)}`])];
  }
}

function closing({ vetoes, bands, deadlines }: EditionData, { language }: Setting): string[] {
  const t = standardsTexts[language].outline;
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", title, ...lines]);
  return [
    ...part(
      t.vetoes,
      vetoes.map(({ id, text }) => t.row(`  ${id}`, text)),
    ),
    ...part(
      t.bands,
      bands.map(({ name, printed }) => t.row(`  ${name}`, printed)),
    ),
    ...part(
      t.deadlines,
      deadlines.map(({ what, printed, date }) => `${t.row(`  ${what}`, printed)}${date ? t.date(date) : ""}`),
    ),
  ];
}
