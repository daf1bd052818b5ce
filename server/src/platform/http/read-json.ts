import { findJsonError, type Problem, repeatedKeys } from "@jianheng/domain/kernel";
import type { FastifyInstance } from "fastify";

/** What a person's program sent that is not JSON: thrown to the error handler, which answers it as a refusal. */
export class NotJson extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("not JSON");
    this.problems = problems;
  }
}

/** Takes JSON and nothing else; what is not JSON is answered with the place where it goes wrong. */
export function readJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    const text = String(body);
    if (text === "") return done(null, undefined);
    const problems = problemsOf(text);
    if (problems.length > 0) return done(new NotJson(problems));
    void parse(request, text, (error, value) => done(error ? new NotJson([POISONED]) : null, value));
  });
}

const POISONED: Problem = {
  at: "",
  code: "malformed",
  message: { zh: "请求中有不允许的栏名（__proto__、constructor）", en: "a field has a name that none may have" },
};

function problemsOf(text: string): Problem[] {
  const at = findJsonError(text);
  if (at) {
    const zh = `请求不是 JSON：第${at.line}行第${at.column}个字符处有误`;
    return [
      { at: "", code: "malformed", message: { zh, en: `not JSON: wrong at line ${at.line}, column ${at.column}` } },
    ];
  }
  return repeatedKeys(text).map(({ key, line, column }) => ({
    at: "",
    code: "malformed",
    message: {
      zh: `第${line}行第${column}个字符处，“${key}”在同一对象中写了两次`,
      en: `“${key}” stands twice in one object, at line ${line}, column ${column}`,
    },
  }));
}
