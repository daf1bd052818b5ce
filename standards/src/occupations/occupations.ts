/** An edition of the dictionary of occupations (中华人民共和国职业分类大典). */
export type DictionaryEdition = 2015 | 2022;

/** The editions that stations are licensed by. */
export const dictionaryEditions: readonly DictionaryEdition[] = [2015, 2022];

/** 职业. `codes` has its number in each edition, null where no source was found for it (未核实). */
export interface Occupation {
  id: string;
  name: string;
  codes: Readonly<Record<DictionaryEdition, string | null>>;
}

/** What the numbers of each edition were taken from. */
export const codeSources: Readonly<Record<DictionaryEdition, string>> = {
  2015: "《电工国家职业技能标准》（人社厅发〔2018〕145号）",
  2022: "《中华人民共和国职业分类大典（2022年版）》公示稿",
};

/**
 * The seven occupations of erdos-2019 (by the edition of 2015). Numbers of 2022 are from the public draft of that
 * edition; 电工 by its occupational standard of 2018 (人社厅发〔2018〕145号), which the edition of 2015 numbers.
 * Widely copied lists put 混凝土工 and 钢筋工 one off: a number without a source is not kept.
 */
export const occupations: readonly Occupation[] = [
  { id: "hand-carpenter", name: "手工木工", codes: { 2015: null, 2022: null } },
  { id: "bricklayer", name: "砌筑工", codes: { 2015: null, 2022: "6-29-01-01" } },
  { id: "concrete-worker", name: "混凝土工", codes: { 2015: null, 2022: "6-29-01-03" } },
  { id: "steel-fixer", name: "钢筋工", codes: { 2015: null, 2022: "6-29-01-04" } },
  { id: "scaffolder", name: "架子工", codes: { 2015: null, 2022: "6-29-01-05" } },
  { id: "waterproofer", name: "防水工", codes: { 2015: null, 2022: "6-29-02-08" } },
  { id: "electrician", name: "电工", codes: { 2015: "6-31-01-03", 2022: null } },
];
