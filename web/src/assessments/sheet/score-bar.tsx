import { formatRange, shortPoints } from "@jianheng/domain/kernel";
import { type Edition, findReachable, type Score } from "@jianheng/domain/scoring";

/** The total as it stands: what it is or between what it lies, the band, and the way up to the next. */
export function ScoreBar({ score, edition, done, of }: ScoreBarProps) {
  const { points, low, high, band, nextBand } = score;
  return (
    <dl className="score-bar">
      <div>
        <dt>已评</dt>
        <dd>
          {done} / {of}
        </dd>
      </div>
      <div>
        <dt>{points === null ? "得分区间" : "得分"}</dt>
        <dd className="total">{formatRange({ low, high })}</dd>
      </div>
      <div>
        <dt>等级</dt>
        <dd>{band ?? "未定"}</dd>
      </div>
      <div>
        <dt>提升等级</dt>
        <dd>{points === null ? openWords(edition, high) : nextWords(nextBand)}</dd>
      </div>
    </dl>
  );
}

function nextWords({ target, need, lines, reason }: Score["nextBand"]): string {
  if (target === null || need === null) return reason?.words.zh ?? "—";
  const first = lines?.slice(0, 3).map(({ line, gain }) => `${line}（${shortPoints(gain)}分）`) ?? [];
  return `升到“${target}”还差${shortPoints(need)}分${first.length > 0 ? `，如${first.join("、")}` : ""}`;
}

/** While lines are open: how high it can still come, and what that leaves to lose. */
function openWords({ data }: Edition, high: number): string {
  const reachable = findReachable(data.bands, high);
  return reachable === undefined
    ? "评完后显示"
    : `最高可达“${reachable.name}”，其余条目至多再失${shortPoints(reachable.room)}分`;
}

interface ScoreBarProps {
  score: Score;
  edition: Edition;
  done: number;
  of: number;
}
