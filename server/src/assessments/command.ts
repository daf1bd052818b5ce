import { type ContentOf, policy, type VerbType } from "@jianheng/domain/assessments";
import { type Problem, type Result, refuse } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, type Input, type Route, route } from "../platform/http/index.ts";
import { appendAction } from "./append-action.ts";
import type { Held } from "./append-actions.ts";
import { appended, type one } from "./schemas.ts";

/** The path of one assessment. */
export const ONE = "/api/organisations/:organisation/assessments/:assessment";

/** What speaks against any action: the post that one acts in, and where the assessment stands. */
export const ALWAYS: readonly string[] = ["not-allowed", "not-now"];

/** What a verb's route takes that needs to know little else of the world. */
interface Command<T extends VerbType, Path extends z.ZodObject, Body extends z.ZodType> {
  type: T;
  /** After the path of the assessment. */
  path: string;
  params: Path;
  body: Body;
  refusals: readonly string[];
  content: (of: Input<Path, undefined, Body>) => ContentOf<T>;
  /** What else speaks against it, of the world beside the assessment. */
  also?: (context: Context, content: ContentOf<T>, held: Held) => Promise<readonly Problem[]>;
}

/** The route of a verb whose body goes into the action as it is, or nearly so. */
export function command<T extends VerbType, Path extends typeof one, Body extends z.ZodType>(
  of: Command<T, Path, Body>,
): Route {
  const { type, path, params, body, refusals, also } = of;
  return route({
    method: "POST",
    path: `${ONE}/${path}`,
    words: policy[type].words,
    access: { may: policy[type] },
    params,
    body,
    answer: appended,
    refusals: [...ALWAYS, ...refusals],
    handle: async (context, input) => {
      const { assessment } = input.params;
      const content = of.content(input);
      const further = also && ((held: Held) => also(context, content, held));
      return inPath(await appendAction(context, { assessment, type, content, also: further }));
    },
  });
}

/** What the path names is no place in the body; and a body says the days of a period as they are. */
function inRequest(at: string): string {
  return at === "$.sheet" || at === "$.receipt" ? "" : at.replace(/^\$\.period\./, "$.");
}

function inPath<T>(result: Result<T>): Result<T> {
  if (result.ok) return result;
  return refuse(result.problems.map((one) => ({ ...one, at: inRequest(one.at) })));
}
