import type { Problem, Words } from "../kernel/index.ts";

/** One thing that is wrong: where, a stable code, words that say what to do. */
export function problem(at: string, code: string, message: Words): Problem {
  return { at, code, message };
}

/** A problem where something is not so; nothing where it is. */
export function unless(holds: boolean, at: string, code: string, message: Words): Problem[] {
  return holds ? [] : [{ at, code, message }];
}
