import { formatPoints } from "@jianheng/domain/kernel";
import type { Standing } from "../../api/models.ts";

/** How a score changed since the month began: `最高可得降3.00分，已确保升1.50分`. */
export function changeWords({ now, before }: Pick<Standing, "now" | "before">): string {
  if (now === null) return "—";
  if (before === null) return "月初尚无结果";
  const parts = [
    ["最高可得", now.high - before.high],
    ["已确保", now.low - before.low],
  ] as const;
  const said = parts.flatMap(([name, by]) =>
    by === 0 ? [] : `${name}${by < 0 ? "降" : "升"}${formatPoints(Math.abs(by))}分`,
  );
  return said.length === 0 ? "无变化" : said.join("，");
}
