import { type Problem, type Result, refuse, type Words } from "@jianheng/domain/kernel";

/** Refusals that any route may give, with the status that HTTP has for them; every other is a 422. */
const STATUSES: Readonly<Record<string, number>> = {
  malformed: 400,
  "not-signed-in": 401,
  "wrong-credentials": 401,
  "post-not-chosen": 403,
  "not-allowed": 403,
  "password-change": 403,
  "second-factor": 403,
  "other-origin": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "already-there": 409,
  "in-progress": 409,
  stale: 412,
  "too-large": 413,
  "wrong-type": 415,
  "version-missing": 428,
  "too-many": 429,
};

/** The status of an answer that is refused for these problems: that of the first one that has its own. */
export function statusOf(problems: readonly Problem[]): number {
  for (const { at, code } of problems) {
    const status = at === "" ? STATUSES[code] : undefined;
    if (status) return status;
  }
  return 422;
}

/** Not there, or not for the actor to know of: the same words. */
export function notFound<T>(): Result<T> {
  return refuseWhole(
    "not-found",
    "没有找到：可能已被删除，或者不在您的管辖范围内",
    "not found, or not within your reach",
  );
}

/** The actor sees the record and may not do this to it. */
export function notAllowed<T>(): Result<T> {
  return refuseWhole("not-allowed", "您当前的岗位没有这项权限", "your post does not allow this");
}

/** Somebody else changed it since it was read. */
export function stale<T>(): Result<T> {
  return refuseWhole(
    "stale",
    "这条记录刚刚被别人修改过：请刷新后，在最新内容上重新修改",
    "somebody changed this meanwhile: load it again and repeat your change",
  );
}

/** A refusal of the request as a whole: its place is nowhere in particular. */
export function refuseWhole<T>(code: string, zh: string, en: string): Result<T> {
  return refuse([{ at: "", code, message: { zh, en } }]);
}

export type FramingCode = "malformed" | "too-large" | "wrong-type";

const FRAMING: Readonly<Record<FramingCode, Words>> = {
  malformed: { zh: "请求格式不正确", en: "the request is not in order" },
  "too-large": { zh: "内容超过1MB，请分次提交", en: "more than 1 MB: send it in parts" },
  "wrong-type": {
    zh: "只接受 JSON（Content-Type: application/json）",
    en: "JSON only (Content-Type: application/json)",
  },
};

/** The request can't be read. */
export function badFraming(code: FramingCode): Problem[] {
  return [{ at: "", code, message: FRAMING[code] }];
}

/** Nothing has this address. */
export function noSuchPath(): Problem[] {
  return [{ at: "", code: "not-found", message: { zh: "没有这个地址", en: "nothing has this address" } }];
}

/** The address is there for other methods. */
export function methodNotAllowed(method: string): Problem[] {
  const message = { zh: `这个地址不接受 ${method} 请求`, en: `this address takes no ${method}` };
  return [{ at: "", code: "method-not-allowed", message }];
}
