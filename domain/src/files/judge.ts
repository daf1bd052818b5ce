import { type Result, refuse, succeed } from "../kernel/index.ts";
import { encrypted, hasMacros, isEmpty, lies, runs } from "./problems.ts";
import { type Bytes, FILE_TYPES, type FileType } from "./types.ts";

/** Whether a file's bytes are what its name claims; the kind it is kept as. */
export function judgeFile({
  claimed,
  bytes,
  size,
}: {
  claimed: FileType;
  bytes: Bytes;
  size: number;
}): Result<FileType> {
  if (size === 0) return refuse([isEmpty()]);
  if (bytes === "markup" || bytes === "program") return refuse([runs()]);
  if (bytes === "ooxml-macros") return refuse([hasMacros()]);
  if (bytes === "ole-encrypted") return refuse([encrypted()]);
  if (claimed.bytes.includes(bytes)) return succeed(claimed);
  const are = FILE_TYPES.find((type) => type.bytes.includes(bytes));
  return refuse([lies({ claimed, are })]);
}
