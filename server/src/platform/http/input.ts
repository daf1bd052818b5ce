import { type Problem, type Result, refuse, succeed, zodProblems } from "@jianheng/domain/kernel";
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { notFound } from "./refusals.ts";
import type { Input, Route } from "./route.ts";

/** What handlers take, whatever the shapes of their routes. */
export type AnyInput = Input<never, never, never>;

/** What a request brings, checked against its route: all problems at once, by the place where each was given. */
export function readInput(route: Route, request: FastifyRequest): Result<AnyInput> {
  const problems: Problem[] = [];
  const read = (schema: z.ZodType | undefined, input: unknown, root: string) => {
    const parsed = schema?.safeParse(input ?? {});
    if (parsed && !parsed.success) problems.push(...zodProblems({ error: parsed.error, input: input ?? {}, root }));
    return parsed?.data;
  };
  const params = read(route.params, lowerIds(request.params), "path");
  // What can't be an id is no record's, and is told the same as one that nothing has.
  if (problems.length > 0) return notFound();
  const query = read(route.query, request.query, "query");
  const body = route.streams ? undefined : read(route.body, request.body, "$");
  const version = route.edits ? versionOf(request) : 0;
  if (version === undefined) problems.push(VERSION_MISSING);
  const input = { params, query, body, version } as AnyInput;
  return problems.length > 0 ? refuse(problems) : succeed(input);
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids in a path as ids are written: they also name what the database does not compare, such as folders of files. */
function lowerIds(params: unknown): Record<string, string> {
  const given = Object.entries(params as Record<string, string>);
  return Object.fromEntries(given.map(([name, value]) => [name, ID.test(value) ? value.toLowerCase() : value]));
}

const VERSION_MISSING: Problem = {
  at: "",
  code: "version-missing",
  message: {
    zh: "缺少版本信息（If-Match），请刷新页面后重试",
    en: "give the version that you changed in If-Match",
  },
};

/** The version in `If-Match: "7"`. */
function versionOf(request: FastifyRequest): number | undefined {
  const tag = /^(?:W\/)?"(\d{1,9})"$/.exec(request.headers["if-match"] ?? "")?.[1];
  return tag === undefined ? undefined : Number(tag);
}
