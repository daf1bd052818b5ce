import { levelName } from "./level-name.ts";

/** An occupation that a licence covers. */
interface Covered {
  /** What it is called. */
  occupation: string;
  trade: string | null;
  lowest: number | null;
  highest: number | null;
}

/** What a licence covers of an occupation, in words: 电工（维修电工），中级工（四级）至技师（二级）. */
export function scopeWords({ occupation, trade, lowest, highest }: Covered): string {
  const named = [...new Set([lowest, highest])].flatMap((level) => (level === null ? [] : [levelName(level)]));
  const whole = `${occupation}${trade === null ? "" : `（${trade}）`}`;
  return named.length > 0 ? `${whole}，${named.join("至")}` : whole;
}
