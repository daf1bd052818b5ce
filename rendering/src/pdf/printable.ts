import type { AssessmentForm } from "@jianheng/domain/forms";
import type { Problem, Words } from "@jianheng/domain/kernel";
import { clean } from "../form/text.ts";

/** A text of a document, and where it comes from. */
export interface PlacedText {
  at: string;
  text: string;
}

/** Every character that people gave and that can't be printed, by place: `has` says what the fonts have. */
export function unprintable(form: AssessmentForm, has: (codePoint: number) => boolean): Problem[] {
  return unprintableIn(givenTexts(form), has);
}

/** Every character in some texts that can't be printed, by the place of its text. */
export function unprintableIn(texts: readonly PlacedText[], has: (codePoint: number) => boolean): Problem[] {
  return texts.flatMap(({ at, text }) =>
    [...new Set(clean(text))]
      .filter((char) => !printable(char, has))
      .map((char) => ({ at, code: "character-not-printable", message: wordsFor(char) })),
  );
}

/** What is printed of what people gave. The rest is the standard's, whose characters our fonts have. */
function givenTexts({ about, vetoes, losses }: AssessmentForm): PlacedText[] {
  return [
    ...Object.entries(about).map(([key, text]) => ({ at: `$.${key}`, text })),
    ...vetoes.map(({ id, grounds }) => ({ at: `$.vetoes[${id}].grounds`, text: grounds })),
    ...(losses ?? []).flatMap(({ line, why, note }) => [
      { at: `$.findings[${line}]`, text: why },
      { at: `$.findings[${line}].note`, text: note },
    ]),
  ];
}

/** Line breaks and what only varies the character before it print nothing themselves. */
const SILENT = /^[\n\p{Variation_Selector}]$/u;
/** What they mean depends on the machine; archives (PDF/A) refuse them. */
const PRIVATE = /^\p{Co}$/u;

function printable(char: string, has: (codePoint: number) => boolean): boolean {
  if (SILENT.test(char)) return true;
  return !PRIVATE.test(char) && has(char.codePointAt(0) ?? 0);
}

function wordsFor(char: string): Words {
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (PRIVATE.test(char)) {
    return {
      zh: `“${char}”（${code}）是私用区字符，各机器字形不一，不能印入 PDF：请换用标准字符`,
      en: `“${char}” (${code}) is a private-use character, which differs from machine to machine and can't go into the PDF: use a standard one`,
    };
  }
  return {
    zh: `字体中没有“${char}”（${code}），PDF 印不出：请换用其他字，或用 JIANHENG_FONTS 指明含有此字的字体文件夹`,
    en: `no font has “${char}” (${code}), so the PDF can't show it: use another character, or name a folder with a font that has it by JIANHENG_FONTS`,
  };
}
