/** The version of the layout of an assessor's sheet; a workbook of another one is refused. */
export const OFFLINE_FORMAT = "jianheng-sheet-1";

/** The sheet on which questions that were put on site are listed. */
export const QUESTIONS_SHEET = "现场提问";

/** The headings of the lists beside those of every workbook. */
export const LIST_HEADINGS = {
  question: "提问内容",
  answer: "答复要点",
  answered: "是否答出",
} as const;

/** The keys of the hidden sheet, in their order. `content` is the hash of what stood; `check` that of all the others. */
export const OFFLINE_META = [
  ...["format", "standard", "edition", "reading", "assessment", "sheet", "version", "content", "check"],
] as const;
