import { levels } from "@jianheng/standards/levels";

/** A level by its name, with its number where it has one: 高级工（三级）. */
export function levelName(rank: number): string {
  const found = levels.find((level) => level.rank === rank);
  if (!found) return String(rank);
  return found.numbered === null ? found.name : `${found.name}（${found.numbered}）`;
}
