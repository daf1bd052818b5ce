import type { Problem } from "@jianheng/domain/kernel";
import { statusOf } from "./refusals.ts";

/** A refusal or a fault as RFC 9457 has it, with every problem and its place. */
export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  problems: readonly Problem[];
}

const TITLES: Readonly<Record<number, string>> = {
  400: "请求格式不正确",
  401: "请先登录",
  403: "没有权限",
  404: "没有找到",
  405: "请求方式不正确",
  409: "与现有内容冲突",
  412: "内容已被修改",
  413: "内容过大",
  415: "内容类型不正确",
  422: "填写的内容有问题",
  428: "缺少版本信息",
  429: "操作过于频繁",
  500: "系统出现故障",
};

/** Titles of refusals that the title of their status does not fit. */
const TITLES_BY_CODE: Readonly<Record<string, string>> = {
  "wrong-credentials": "登录失败",
};

/** What is answered when `problems` stand in the way. */
export function problemDetails({
  problems,
  requestId,
}: {
  problems: readonly Problem[];
  requestId: string;
}): ProblemDetails {
  const status = statusOf(problems);
  const first = problems.find(({ at }) => at === "") ?? problems[0];
  const code = status === 422 && problems.length > 1 ? "problems" : (first?.code ?? "problems");
  const detail = problems.map(({ message }) => message.zh).join("；");
  const title = TITLES_BY_CODE[code] ?? titleOf(status, problems);
  return { type: `/problems/${code}`, title, status, detail, code, requestId, problems };
}

/** What stands in the way of the whole act is nothing that was filled in. */
function titleOf(status: number, problems: readonly Problem[]): string {
  const filledIn = status !== 422 || problems.some(({ at }) => at !== "");
  return (filledIn ? TITLES[status] : undefined) ?? "未能办理";
}

/** What is answered when we are at fault: nothing of it is shown but the number to ask for. */
export function faultDetails(requestId: string): ProblemDetails {
  const detail = `系统出现故障，您的操作没有保存。请稍后重试；如仍不行，请把编号 ${requestId} 告诉系统管理员`;
  return {
    type: "/problems/fault",
    title: "系统出现故障",
    status: 500,
    detail,
    code: "fault",
    requestId,
    problems: [],
  };
}
