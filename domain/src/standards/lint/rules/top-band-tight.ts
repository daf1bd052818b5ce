import { bandStart, bandsDown, linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { plain, pointsOf, scopeOf } from "../parts.ts";

/**
 * By the letter the best sheet misses the top band; or the points that no sheet can earn are no fewer than what is left
 * above the band's start, so that the form's own contradiction has used up most of the room there was.
 */
export const topBandTight = lintRule({
  code: "top-band-tight",
  title: { zh: "字面最高分勉强或够不到最高等级", en: "the literal maximum barely reaches the top band, or misses it" },
  find: (data) => {
    const [top] = bandsDown(data.bands);
    if (top === undefined) return [];
    const lines = linesOf(data);
    const most = lines.reduce((sum, line) => sum + scopeOf(line, "literal").best, 0);
    const over = most - bandStart(top);
    const short = pointsOf(lines) - most;
    if (over > short || (over >= 0 && short === 0)) return [];
    const [maximum, start, never] = [plain(most), plain(bandStart(top)), plain(short)];
    const best = plain(lines.reduce((sum, line) => sum + scopeOf(line, "normalised").best, 0));
    const named = `${top.name}（${top.printed}）`;
    const missed = {
      zh: `按字面最高${maximum}分，够不到${named}`,
      en: `by the letter ${maximum} at most: “${top.name}” begins at ${start}`,
    };
    const tight = {
      zh: `按字面最高${maximum}分（有${never}分谁也得不到），比${named}的起点${start}分只多${plain(over)}分`,
      en: `by the letter ${maximum} at most (${never} can't be earned), only ${plain(over)} above where “${top.name}” begins`,
    };
    return [
      {
        where: top.name,
        what: over < 0 ? missed : tight,
        numbers: { maximum, start, points: plain(pointsOf(lines)), never },
        reading: {
          zh: `按字面最高${maximum}分，按分值列最高${best}分`,
          en: `literal reaches ${maximum} at most, normalised ${best}`,
        },
      },
    ];
  },
});
