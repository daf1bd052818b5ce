import { policy } from "@jianheng/domain/assessments";
import { pageOf, type Route, route } from "../platform/http/index.ts";
import { countMessages, listMessages } from "./list-messages.ts";
import { readMessages } from "./read-messages.ts";
import { message, pagedMessages, readOnes, unread } from "./schemas.ts";

/** What people are told (消息): of assessments, of what became of applications for a change, and of licences. */
export const routes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/messages",
    words: { zh: "我的消息", en: "what whoever asks was told, in the post that he acts in" },
    access: { may: policy.see },
    query: pagedMessages,
    answer: pageOf(message),
    handle: listMessages,
  }),
  route({
    method: "GET",
    path: "/api/messages/count",
    words: { zh: "未读消息数量", en: "how much of it is not read" },
    access: { may: policy.see },
    answer: unread,
    handle: countMessages,
  }),
  route({
    method: "POST",
    path: "/api/messages/read",
    words: { zh: "标为已读", en: "note what was read" },
    access: { may: policy.see },
    body: readOnes,
    answer: unread,
    handle: readMessages,
  }),
];
