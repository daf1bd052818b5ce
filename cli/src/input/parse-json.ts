import {
  findJsonError,
  type Position,
  type Problem,
  type Result,
  refuse,
  repeatedKeys,
  succeed,
} from "@jianheng/domain/kernel";

/** The JSON in the bytes of a file, or where it stops being JSON. */
export function parseJson({ bytes, file }: { bytes: Uint8Array; file: string }): Result<unknown> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const message = {
      zh: "不是 UTF-8 编码的文本，请另存为 UTF-8",
      en: "not text in UTF-8; save it as UTF-8",
    };
    return refuse([{ at: file, code: "not-utf-8", message }]);
  }
  try {
    const value = JSON.parse(text) as unknown;
    const repeated = repeatedKeys(text);
    return repeated.length > 0 ? refuse(repeated.map((key) => repeatedProblem(file, key))) : succeed(value);
  } catch {
    const { line, column } = findJsonError(text) ?? { line: 1, column: 1 };
    const message = {
      zh: `不是 JSON：第${line}行第${column}个字符处有误`,
      en: `not JSON: wrong at line ${line}, column ${column}`,
    };
    return refuse([{ at: `${file}:${line}:${column}`, code: "not-json", message }]);
  }
}

function repeatedProblem(file: string, { key, line, column }: Position & { key: string }): Problem {
  const message = {
    zh: `“${key}”在同一对象中写了两次，请删去一个`,
    en: `“${key}” stands twice in one object; remove one`,
  };
  return { at: `${file}:${line}:${column}`, code: "duplicate-key", message };
}
