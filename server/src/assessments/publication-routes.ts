import { policy } from "@jianheng/domain/assessments";
import { type Route, route } from "../platform/http/index.ts";
import { command, ONE } from "./command.ts";
import { closed, published, toBeNamed } from "./publication-schemas.ts";
import { one } from "./schemas.ts";
import { showSnapshot } from "./show-snapshot.ts";

/** How a result becomes public, and how an assessment ends. */
export const publicationRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: `${ONE}/snapshot`,
    words: { zh: "公示、办结所确认的结果", en: "the result as it stands, which publishing and closing name" },
    access: { may: policy.see },
    params: one,
    answer: toBeNamed,
    handle: showSnapshot,
  }),
  command({
    type: "publish",
    path: "publication",
    params: one,
    body: published,
    refusals: ["not-the-authority", "in-the-past", "too-short", "other-snapshot"],
    content: ({ body: { snapshot, ...period } }) => ({ period, snapshot }),
  }),
  command({
    type: "close",
    path: "closing",
    params: one,
    body: closed,
    refusals: ["not-yours-to-close", "not-finished", "publicity-not-over", "objections-open", "other-snapshot"],
    content: ({ body }) => body,
  }),
];
