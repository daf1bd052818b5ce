import { formatPoints, formatRange, type Language, shortPoints } from "@jianheng/domain/kernel";
import type { NextBand, Score, ScoredLine, Sheet } from "@jianheng/domain/scoring";
import type { Edition } from "@jianheng/domain/standards";
import { scoreTexts } from "../texts/score.ts";

interface Scored {
  score: Score;
  edition: Edition;
  sheet: Sheet;
  language: Language;
}

/** A score for people: every scored line explained, the total, the band, what would lift it. */
export function scoreText(scored: Scored): string {
  const { score, language } = scored;
  const t = scoreTexts[language];
  const items = score.items.flatMap(({ item, title, low, high, of, claimed }) => [
    "",
    t.item({
      item,
      title,
      earned: formatRange({ low, high }),
      of: formatPoints(of),
      claimed: shortPoints(claimed),
      differs: of !== claimed,
    }),
    ...score.lines.filter((line) => line.item === item).map((line) => lineText(line, language)),
  ]);
  return [...head(scored), ...items, "", ...closing(scored)].join("\n");
}

function head({ score, edition, sheet, language }: Scored): string[] {
  const t = scoreTexts[language];
  const about = [sheet.station, sheet.assessor, sheet.date].filter((one) => one !== undefined && one !== "");
  const { data, hash } = edition;
  return [
    t.standard({ name: data.name, id: data.id, hash: hash.slice(0, 12) }),
    t.reading[score.reading],
    ...(about.length > 0 ? [about.join(t.gap)] : []),
  ];
}

function lineText(line: ScoredLine, language: Language): string {
  const t = scoreTexts[language];
  const { title, low, high, of, lost, why, members, note } = line;
  const mark = lost === null ? "?" : lost > 0 ? "−" : " ";
  const named = members.length > 0 ? t.members(members) : "";
  const said = [why[language], ...(note === undefined ? [] : [t.note(note)])].join("\n        ");
  return `${mark} ${line.line} ${title}${named}${t.gap}${formatRange({ low, high })} / ${formatPoints(of)}\n        ${said}`;
}

function closing({ score, edition, language }: Scored): string[] {
  const t = scoreTexts[language];
  const open = score.lines.filter(({ points }) => points === null).length;
  const vetoes = score.vetoes.map(({ veto, grounds }) => {
    const text = edition.data.vetoes.find(({ id }) => id === veto)?.text ?? "";
    return t.veto({ veto, text, grounds });
  });
  return [
    t.total({ earned: formatRange(score), of: formatPoints(score.of) }),
    ...(open > 0 ? [t.unassessed(open)] : []),
    ...vetoes,
    ...(edition.data.bands.length > 0 ? [t.band(score.band)] : []),
    ...nextBandText(score.nextBand, score.lines, language),
  ];
}

function nextBandText(next: NextBand, lines: readonly ScoredLine[], language: Language): string[] {
  const t = scoreTexts[language];
  if (next.lines === null) return next.reason ? [t.noNextBand(next.reason.words[language])] : [];
  const { target = "", need, surplus } = next;
  const raised = next.lines.map(({ line, gain }) => {
    const title = lines.find((one) => one.line === line)?.title ?? "";
    return `      ${line} ${title}${t.gap}+${formatPoints(gain)}`;
  });
  return [
    t.nextBand({
      target: target ?? "",
      need: formatPoints(need ?? 0),
      count: raised.length,
      surplus: formatPoints(surplus ?? 0),
    }),
    ...raised,
  ];
}
