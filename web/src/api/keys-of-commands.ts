import { newKey } from "./key.ts";

/** Keys of commands that no answer has come to yet, by what was asked for. */
const unanswered = new Map<string, string>();

/**
 * The key that a command is sent under. What is sent again because no answer came is sent under the same key: the
 * server then answers and does not do it twice.
 */
export function keyOf(command: string): string {
  const key = unanswered.get(command) ?? newKey();
  unanswered.set(command, key);
  return key;
}

/** An answer came: the same command from now on is another one. */
export function answered(command: string): void {
  unanswered.delete(command);
}
