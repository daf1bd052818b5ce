import type { z } from "zod";
import type { Problem } from "./result.ts";

/** What is of the right type but not of the right form: known by the schema's own word for it, or by zod's. */
const FORMS: Readonly<Record<string, Pick<Problem, "code" | "message">>> = {
  decimal: {
    code: "not-a-decimal",
    message: { zh: "应填小数，如“0.5”，最多两位", en: "must be a decimal such as “0.5”, two places at most" },
  },
  "negative-decimal": {
    code: "negative",
    message: { zh: "不能填负数，扣0.5分就填“0.5”", en: "can't be negative; to deduct half a point, give “0.5”" },
  },
  text: {
    code: "control-character",
    message: { zh: "含有看不见的控制字符，请删去后重填", en: "holds a control character; remove it" },
  },
  number: {
    code: "not-a-number-of-the-form",
    message: { zh: "应为编号，如“7.2.1”", en: "must be a number of the form, such as “7.2.1”" },
  },
  slug: {
    code: "not-an-id",
    message: { zh: "只能用小写字母、数字和连字符", en: "must be lower-case letters, digits and hyphens" },
  },
  date: {
    code: "not-a-date",
    message: { zh: "应填存在的日期，如“2026-11-20”", en: "must be a day that exists, such as “2026-11-20”" },
  },
  uuid: {
    code: "not-an-id",
    message: { zh: "不是有效的编号，请从页面上重新选择", en: "must be an id" },
  },
  datetime: {
    code: "not-a-moment",
    message: { zh: "应填日期和时间，如“2026-11-20T08:00:00Z”", en: "must be a moment such as “2026-11-20T08:00:00Z”" },
  },
  email: {
    code: "not-an-address",
    message: { zh: "应填电子邮箱，如“name@example.cn”", en: "must be an address of mail such as “name@example.cn”" },
  },
  "post-code": {
    code: "not-a-post-code",
    message: { zh: "邮政编码应为6位数字", en: "a post code has six digits" },
  },
  "occupation-number": {
    code: "not-an-occupation-number",
    message: { zh: "职业编码应如“4-04-05-01”", en: "the number of an occupation is such as “4-04-05-01”" },
  },
  cursor: {
    code: "wrong-cursor",
    message: { zh: "翻页位置无效，请回到第一页重新翻看", en: "no such place in the list; begin at its first page" },
  },
};

/** A problem of what is of the right type but not of the right form; the library's own words are English alone. */
export function malformed(issue: z.core.$ZodIssue): Pick<Problem, "code" | "message"> {
  const form = FORMS[issue.message] ?? (issue.code === "invalid_format" ? FORMS[issue.format] : undefined);
  return form ?? { code: "invalid", message: { zh: "格式不符合要求，请核对后重填", en: issue.message } };
}
