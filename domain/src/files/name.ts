import { type Problem, type Result, refuse, succeed } from "../kernel/index.ts";
import { noName, notKept, notKeptHere } from "./problems.ts";
import type { FileRules } from "./rules.ts";
import { FILE_TYPES, type FileType } from "./types.ts";

/** The longest name that every file system takes, in bytes of UTF-8; a Chinese character has three. */
const LONGEST = 255;

/** What would break a line, a path or a header; and what turns the direction of writing, which hides an extension. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The name of a file without the path that some browsers send, and the kind of file that its extension claims. */
export function readFileName({
  given,
  rules,
}: {
  given: string;
  rules: FileRules;
}): Result<{ name: string; claimed: FileType }> {
  const name = (given.split(/[/\\]/).at(-1) ?? "").normalize("NFC").trim();
  if (name === "" || UNPRINTABLE.test(name) || bytesOf(name) > LONGEST) return refuse([noName()]);
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const claimed = FILE_TYPES.find(({ extensions }) => extensions.includes(extension));
  const problem: Problem | undefined = claimed ? mediaProblem(claimed, rules) : notKept(extension);
  return problem || !claimed ? refuse(problem ? [problem] : []) : succeed({ name, claimed });
}

function mediaProblem(claimed: FileType, rules: FileRules): Problem | undefined {
  return claimed.media && !rules.media ? notKeptHere(claimed) : undefined;
}

function bytesOf(text: string): number {
  return [...text].reduce((sum, character) => sum + utf8Length(character.codePointAt(0) ?? 0), 0);
}

function utf8Length(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
