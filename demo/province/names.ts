import type { Dice } from "@jianheng/domain/kernel";
import { pick } from "./dice.ts";

const SURNAMES = [
  ..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎",
] as unknown as readonly [string, ...string[]];
/** Syllables of names that nobody has been called by in the sources: 「示」 marks them as made up. */
const FIRST = [..."示范样例试演"] as unknown as readonly [string, ...string[]];
const LAST = [..."安宁和平康乐明远清正诚信文思行知达观雅静川岳林泉松柏竹梅兰菊晨曦"] as unknown as readonly [
  string,
  ...string[],
];

/** The name of somebody made up, told by its second character (示、范、样、例、试、演). */
export function thrownName(dice: Dice): string {
  return pick(dice, SURNAMES) + pick(dice, FIRST) + pick(dice, LAST);
}
