import { type DictionaryEdition, dictionaryEditions } from "@jianheng/standards/occupations";

/** What the first column of the workbook is called. */
export const NAME = "职业名称";

/** The columns of the workbook: the name, and the number in each edition. */
export const HEADINGS: readonly Heading[] = [
  { header: NAME, edition: undefined },
  ...dictionaryEditions.map((edition) => ({ header: `${edition}年版编码`, edition })),
];

/** A column of the workbook; without an edition it is the name. */
export interface Heading {
  header: string;
  edition: DictionaryEdition | undefined;
}
