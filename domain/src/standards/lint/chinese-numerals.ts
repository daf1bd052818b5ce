/** Official papers also write dates in Chinese numerals: 二〇〇七年四月二十八日, with ○ (U+25CB) or 〇 for zero. */

const DIGITS = "〇一二三四五六七八九";
const YEAR = /[〇○零一二三四五六七八九]{4}(?=年)/g;
const COUNT = /([一二三四五六七八九])?十([一二三四五六七八九])?(?=[月日])|[一二三四五六七八九](?=[月日])/g;

/** `text` with the Chinese numerals of its dates as digits. */
export function digitsOfDates(text: string): string {
  return text
    .replace(YEAR, (year) => [...year].map((one) => Math.max(0, DIGITS.indexOf(one))).join(""))
    .replace(COUNT, (count) => String(numberOf(count)));
}

/** 一 to 九十九. */
function numberOf(count: string): number {
  const [tens = "", units = ""] = count.includes("十") ? count.split("十") : ["零", count];
  const ten = tens === "" ? 1 : Math.max(0, DIGITS.indexOf(tens));
  return ten * 10 + (units === "" ? 0 : DIGITS.indexOf(units));
}
