/** One thing that was wrong with what was sent, and where. */
export interface ProblemAt {
  at: string;
  code: string;
  message: { zh: string; en: string };
}

/** A request that did not do what it was sent for, in words for whoever sent it. */
export class Failure extends Error {
  /** The status of the answer; 0 where there was none. */
  readonly status: number;
  readonly title: string;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly problems: readonly ProblemAt[];

  constructor(of: Pick<Failure, "status" | "title" | "message" | "code" | "requestId" | "problems">) {
    super(of.message);
    this.name = "Failure";
    this.status = of.status;
    this.title = of.title;
    this.code = of.code;
    this.requestId = of.requestId;
    this.problems = of.problems;
  }
}

/** No answer came: the network, or the server behind it, is away. Whether it was done is not known. */
export function unreachable(): Failure {
  return new Failure({
    status: 0,
    title: "网络连接中断",
    message: "没有连上服务器，您填写的内容仍在页面上。请检查网络后重试",
    code: "unreachable",
    requestId: undefined,
    problems: [],
  });
}

/** What an answer that is no success says (RFC 9457), or what can be said where it says nothing. */
export function failureOf({ status, details }: { status: number; details: unknown }): Failure {
  const given = isRecord(details) ? details : {};
  return new Failure({
    status,
    title: textOf(given.title) ?? "未能办理",
    message: textOf(given.detail) ?? "服务器没有说明原因，请稍后重试",
    code: textOf(given.code) ?? "unknown",
    requestId: textOf(given.requestId),
    problems: Array.isArray(given.problems) ? given.problems.filter(isProblem) : [],
  });
}

/** The failure that an error is, whatever was thrown. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const title = "页面出现故障";
  return new Failure({
    status: -1,
    title,
    message: "请刷新页面后重试",
    code: "fault",
    requestId: undefined,
    problems: [],
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isProblem(value: unknown): value is ProblemAt {
  return isRecord(value) && typeof value.at === "string" && isRecord(value.message);
}
