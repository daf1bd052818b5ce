import type { OrganisationKind, Post } from "@jianheng/standards/posts";
import { type Problem, periodProblems } from "../kernel/index.ts";
import type { Appointment } from "./model.ts";

/** Why an appointment can't be written as it stands; rules on posts held together are `postConflicts`. */
export function appointmentProblems({
  proposed,
  kind,
  posts,
}: {
  proposed: Appointment;
  /** The kind of the organisation it is made in. */
  kind: OrganisationKind;
  posts: readonly Post[];
}): Problem[] {
  const post = posts.find(({ id }) => id === proposed.post);
  return [
    ...(post === undefined ? [UNKNOWN_POST] : []),
    ...(post !== undefined && !post.at.includes(kind) ? [notHere(post)] : []),
    ...(proposed.document.trim() === "" ? [NO_DOCUMENT] : []),
    ...periodProblems(proposed),
  ];
}

function notHere({ name }: Post): Problem {
  const message = { zh: `这类机构不设“${name}”`, en: `“${name}” is no post of this kind of organisation` };
  return { at: "$.post", code: "post-not-here", message };
}

const UNKNOWN_POST: Problem = {
  at: "$.post",
  code: "unknown-post",
  message: { zh: "没有这个岗位", en: "there is no such post" },
};
const NO_DOCUMENT: Problem = {
  at: "$.document",
  code: "document-missing",
  message: { zh: "请填写任命（聘任）文件", en: "name the appointing document" },
};
