import { asFailure, Failure } from "../api/failure.ts";

/** A refusal in the words of whoever holds a receipt: one that nobody has is told at the field. */
export function orNotThere(error: unknown): never {
  const failure = asFailure(error);
  if (failure.status !== 404) throw failure;
  const message = { zh: "没有这个回执号的异议，请与回执核对", en: "there is no objection of this number" };
  const problems = [{ at: "path.receipt", code: "not-found", message }];
  throw new Failure({ ...failure, title: "没有查到", message: message.zh, problems });
}
