import { shortPoints } from "@jianheng/domain/kernel";
import type { Trend } from "../../api/models.ts";
import { formatDay } from "../../ui/when.ts";
import { drawn, labelled } from "./geometry.ts";

/** What could be had and what was sure, day by day; the table below says the same in words. */
export function Chart({ steps, bands }: Pick<Trend, "steps" | "bands">) {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return null;
  const { stretches, gaps } = drawn(steps);
  const lines = labelled(
    bands.filter(({ from }) => from > 0).map(({ name, from }) => ({ name, at: (1 - from / last.of) * 100 })),
  );
  return (
    <figure className="trend-chart">
      <div className="plot">
        <span className="top">{shortPoints(last.of)}分</span>
        <span className="bottom">0分</span>
        {lines.map(({ name, label }) => (
          <span key={name} className="band" style={{ top: `${label}%` }}>
            {name}
          </span>
        ))}
        {/* The table has all of it. */}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {stretches.map(({ left, right, high, low }) => (
            <rect key={left} x={left} y={high} width={right - left} height={low - high} className="between" />
          ))}
          {lines.map(({ name, at }) => (
            <line key={name} x1="0" x2="100" y1={at} y2={at} className="band-line" />
          ))}
          {(["high", "low"] as const).map((end) => (
            <g key={end} className={end}>
              {stretches.map((one) => (
                <line key={one.left} x1={one.left} x2={one.right} y1={one[end]} y2={one[end]} />
              ))}
              {gaps.map(({ left, right, from, to }) => (
                <line
                  key={left}
                  {...{ x1: left, x2: right, y1: from[end], y2: to[end] }}
                  className={right > left ? "unseen" : ""}
                />
              ))}
            </g>
          ))}
        </svg>
      </div>
      <figcaption>
        <span>{formatDay(first.day)}</span>
        <span className="legend">
          <span className="high">最高可得分</span>
          <span className="low">已确保分</span>
          {gaps.some(({ left, right }) => right > left) ? <span className="unseen">其间未推算</span> : null}
        </span>
        <span>{formatDay(last.until)}</span>
      </figcaption>
    </figure>
  );
}
