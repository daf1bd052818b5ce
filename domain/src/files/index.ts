export { judgeFile } from "./judge.ts";
export { readFileName } from "./name.ts";
export { policy } from "./policy.ts";
export { noPreview, tooLarge, uploadBroken } from "./problems.ts";
export { DEFAULT_FILE_RULES, type FileRules, LARGEST_IMAGE, largestOf, PREVIEW_SIDE } from "./rules.ts";
export { type Bytes, type FileType, getFileType } from "./types.ts";
