import { policy } from "@jianheng/domain/assessments";
import { pageOf, type Route, route } from "../platform/http/index.ts";
import { countTodos, listTodos } from "./list-todos.ts";
import { counted, pagedTodos, todo } from "./schemas.ts";

/** What waits for whoever asks (待办): of assessments, applications for a change, and licences to be confirmed. */
export const routes: readonly Route[] = [
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
