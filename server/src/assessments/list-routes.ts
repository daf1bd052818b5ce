import { policy } from "@jianheng/domain/assessments";
import { pageOf, type Route, route } from "../platform/http/index.ts";
import { listAssessments } from "./list-assessments.ts";
import { counted, narrowed, pagedTodos, todo } from "./list-schemas.ts";
import { countTodos, listTodos } from "./list-todos.ts";
import { listed } from "./schemas.ts";

/** Assessments of one's own organisation and below, and what of them waits for whoever asks. */
export const listRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/assessments",
    words: { zh: "本单位及下级的评估", en: "the assessments of one's own organisation and of those below it" },
    access: { may: policy.see },
    query: narrowed,
    answer: pageOf(listed),
    handle: listAssessments,
  }),
  route({
    method: "GET",
    path: "/api/todos",
    words: { zh: "我的待办", en: "what waits for whoever asks, in the post that he acts in" },
    access: { may: policy.see },
    query: pagedTodos,
    answer: pageOf(todo),
    handle: listTodos,
  }),
  route({
    method: "GET",
    path: "/api/todos/count",
    words: { zh: "待办数量", en: "how much waits for whoever asks" },
    access: { may: policy.see },
    answer: counted,
    handle: countTodos,
  }),
];
