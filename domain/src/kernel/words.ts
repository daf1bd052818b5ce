/** What is said to people, in both languages of the product. */
export interface Words {
  zh: string;
  en: string;
}

export type Language = keyof Words;

/** Every language a person can ask for. */
export const languages: readonly Language[] = ["zh", "en"];

/** `parts` joined as one sentence of each language. */
export function joinWords(parts: readonly Words[], separator: Words = { zh: "；", en: "; " }): Words {
  return {
    zh: parts.map((part) => part.zh).join(separator.zh),
    en: parts.map((part) => part.en).join(separator.en),
  };
}

/** That a requirement is met or not: its terms are quoted, since some of them say no themselves (无缺失, 未发现问题). */
export function requirementWords(terms: readonly string[], met: boolean): Words {
  const { zh, en } = listTerms(terms);
  return {
    zh: `${met ? "达到" : "未达到"}“${zh}”的要求`,
    en: `${met ? "requirement met" : "requirement not met"}: ${en}`,
  };
}

/** Terms quoted in a list: 「甲」、「乙」 needs no quotes in Chinese, English gets them. */
export function listTerms(terms: readonly string[]): Words {
  return { zh: terms.join("、"), en: terms.map((term) => `“${term}”`).join(", ") };
}
