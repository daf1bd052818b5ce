import { type Problem, type Result, refuse } from "@jianheng/domain/kernel";

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
