import { pieces } from "./text.ts";

/** What must not begin a line, and what must not end one. */
const CLOSING = "，。、；：？！）》〉】』」”’…—～％·〕｝";
const OPENING = "（《〈【『「“‘〔｛";
const CLUSTER = new RegExp(`[${OPENING}]*(?:[!-~]+|[^ -~])[${CLOSING}]*|[${OPENING}${CLOSING}]+| +`, "gu");
const LONG = 13;
/** Held back from each line, in em: fonts and programs differ a little. */
const SLACK = 0.5;

/** A Latin word between Chinese characters, in em. */
const APART = 0.4;

/** How many lines `text` takes in `width` em. Errs to the high side, so that nothing drawn is higher than planned. */
export function countLines({ text, width }: { text: string; width: number }): number {
  const inner = Math.max(width - SLACK, 1);
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, inner).length, 0);
}

/** The lines of `text` in `width` em, each with the line break that ends it: together they are the text again. */
export function wrapped({ text, width }: { text: string; width: number }): string[] {
  const inner = Math.max(width - SLACK, 1);
  return text.split(/(?<=\n)/).flatMap((line) => {
    const lines = linesOf(line.replace("\n", ""), inner);
    return line.endsWith("\n") ? [...lines.slice(0, -1), `${lines.at(-1) ?? ""}\n`] : lines;
  });
}

/** `text` with line breaks that make its lines about equally long, as labels in narrow columns are set: 验收/结果. */
export function balance({ text, width }: { text: string; width: number }): string {
  const inner = Math.max(width - SLACK, 1);
  return text
    .split("\n")
    .map((line) => balanceLine(line, inner))
    .join("\n");
}

/** The narrowest setting with as few lines; rather one that cuts no word of two characters: 内部/审核, not 内/部审核. */
function balanceLine(text: string, width: number): string {
  const lines = linesOf(text, width);
  if (lines.length === 1) return text;
  let narrow = lines;
  let whole: string[] | undefined;
  for (let less = width; less >= 1; less -= 0.5) {
    const tried = linesOf(text, less);
    if (tried.length > lines.length || tried.some((line) => emsOf(line) > less)) break;
    narrow = tried;
    if (tried.every((line) => line.replace(/^\d+．|[（）、]/g, "").length % 2 === 0)) whole = tried;
  }
  return (whole ?? narrow).join("\n");
}

function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const cluster of clustersOf(text)) {
    const wide = emsOf(cluster);
    if (line !== "" && used + wide > width && cluster.trim() !== "") {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += cluster;
    used += wide;
  }
  return [...lines, line];
}

function clustersOf(text: string): string[] {
  return (text.match(CLUSTER) ?? []).flatMap((one) => (one.length >= LONG ? pieces(one) : [one]));
}

/** The width of one line of text, in em of its font. Word sets Latin a little apart from Chinese: so we count it. */
function emsOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += emOf(text.charCodeAt(at));
  return /^[!-~]/.test(text) ? sum + APART : sum;
}

/** By UTF-16 unit: half of a character outside the basic plane counts for 0.7, since some are wide. */
function emOf(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return 0.7;
  if (unit > 0x7e) return 1;
  if (unit === 0x20) return 0.3;
  if ("mwMW@%&".includes(String.fromCharCode(unit))) return 1;
  return unit >= 0x41 && unit <= 0x5a ? 0.78 : 0.6;
}
