import { actions, by } from "../kernel/index.ts";

/** Who looks after the list of occupations; it is one for the installation, kept by whoever reports to nobody. */
export const policy = actions("occupations", {
  see: [
    { zh: "查看职业目录的来源", en: "see where the list of occupations is from" },
    by("system-administrator").of("own"),
  ],
  load: [{ zh: "导入职业目录", en: "bring occupations in from a workbook" }, by("system-administrator").of("own")],
  correct: [
    { zh: "更正职业目录", en: "correct what was brought in wrongly of an occupation" },
    by("system-administrator").of("own"),
  ],
});
