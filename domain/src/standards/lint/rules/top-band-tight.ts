import { bandStart, bandsDown, linesOf } from "../../../scoring/index.ts";
import { lintRule } from "../model.ts";
import { plain, pointsOf, scopeOf } from "../parts.ts";

/**
 * By the letter the best sheet misses the top band; or it earns less than the points promise, and what is left above
 * the band's start is less than a single line can lose, so that one line decides.
 */
export const topBandTight = lintRule({
  code: "top-band-tight",
  title: { zh: "字面最高分勉强或够不到最高等级", en: "the literal maximum barely reaches the top band, or misses it" },
  find: (data) => {
    const [top] = bandsDown(data.bands);
    if (top === undefined) return [];
    const lines = linesOf(data);
    const scopes = lines.map((line) => ({ id: line.id, ...scopeOf(line, "literal") }));
    const most = scopes.reduce((sum, { best }) => sum + best, 0);
    const losses = scopes.map(({ id, best, worst }) => ({ id, loss: best - worst }));
    const largest = losses.reduce((a, b) => (b.loss > a.loss ? b : a), { id: "", loss: 0 });
    const over = most - bandStart(top);
    const of = pointsOf(lines);
    const tight = most < of && over < largest.loss;
    if (over >= 0 && !tight) return [];
    const [maximum, start] = [plain(most), plain(bandStart(top))];
    const best = plain(lines.reduce((sum, line) => sum + scopeOf(line, "normalised").best, 0));
    const left = `${top.name}（${top.printed}）`;
    return [
      {
        where: top.name,
        what:
          over < 0
            ? {
                zh: `按字面最高${maximum}分，够不到${left}`,
                en: `by the letter ${maximum} at most: “${top.name}” begins at ${start}`,
              }
            : {
                zh: `按字面最高${maximum}分，比${left}的起点${start}分只多${plain(over)}分；单是${largest.id}就可扣${plain(largest.loss)}分`,
                en: `by the letter ${maximum} at most, ${plain(over)} above where “${top.name}” begins; ${largest.id} alone can lose ${plain(largest.loss)}`,
              },
        numbers: { maximum, start, points: plain(of), largestLoss: plain(largest.loss), line: largest.id },
        reading: {
          zh: `按字面最高${maximum}分，按分值列最高${best}分`,
          en: `literal reaches ${maximum} at most, normalised ${best}`,
        },
      },
    ];
  },
});
