import { z } from "zod";

const words = z.object({ zh: z.string(), en: z.string() }).meta({ id: "Words" });

const problem = z
  .object({
    at: z.string().meta({ description: "出错的位置：$.字段、query.字段；空则指整个请求" }),
    code: z.string(),
    message: words,
  })
  .meta({ id: "Problem" });

/** A refusal or a fault as it is answered (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    requestId: z.string(),
    problems: z.array(problem),
  })
  .meta({ id: "ProblemDetails", description: "RFC 9457" });
