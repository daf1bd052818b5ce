const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;

/** What most text is made of, so that it needs no look at each character's class. */
const PLAIN = /^[\n -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Text that every format can hold: line breaks and spaces stay, other controls and halves of characters go. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(CONTROLS, (one) => (one === "\n" ? one : ""));
}

const LONG_RUN = /[!-~]{13,}/g;
const PIECE = 4;

/** Long runs of Latin letters and digits cut into pieces: Typst never breaks inside a word and would run over the border. */
export function pieces(run: string): string[] {
  return run.match(new RegExp(`.{1,${PIECE}}`, "gsu")) ?? [];
}

/** `text` with a place to break (U+200B) in every long run. */
export function breakable(text: string): string {
  return text.replace(LONG_RUN, (run) => pieces(run).join("\u200b"));
}
