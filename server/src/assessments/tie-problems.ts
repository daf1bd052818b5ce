import type { Problem } from "@jianheng/domain/kernel";

/** Why nothing can be kept of a person, a station or a body: said alike of what is not there and what is not seen. */
export const NOT_REGISTERED: Problem = {
  at: "$.person",
  code: "not-registered",
  message: {
    zh: "该单位没有登记这位人员，请先登记",
    en: "that organisation has not registered this person; do so first",
  },
};
export const UNKNOWN_STATION: Problem = {
  at: "$.station",
  code: "unknown-station",
  message: { zh: "您的管辖范围内没有这个所（站），请重新选择", en: "there is no such station within your reach" },
};
export const DECLARED_ALREADY: Problem = {
  at: "$.relation",
  code: "declared-already",
  message: { zh: "这一关系已经申报，无须重复申报", en: "this tie is declared already" },
};
export const UNKNOWN_BODY: Problem = {
  at: "$.body",
  code: "unknown-body",
  message: { zh: "没有这个单位，请先登记单位", en: "there is no such body; enter it first" },
};
export const LATER_THERE: Problem = {
  at: "$.from",
  code: "begins-before-the-last",
  message: {
    zh: "已登记有同日或更晚开始的所属单位，请核对起始日期",
    en: "another one begins on that day or later; check the day",
  },
};
