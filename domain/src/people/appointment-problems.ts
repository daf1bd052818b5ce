import type { OrganisationKind, Post } from "@jianheng/standards/posts";
import { findDay, type Problem, periodProblems } from "../kernel/index.ts";
import type { AppointingDocument, Appointment } from "./model.ts";

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
    ...documentProblems(proposed.document),
    ...periodProblems(proposed),
  ];
}

function documentProblems({ number, title, issuedOn }: AppointingDocument): Problem[] {
  return [
    ...(number.trim() === "" ? [NO_NUMBER] : []),
    ...(title.trim() === "" ? [NO_TITLE] : []),
    ...(findDay(issuedOn) === undefined ? [NO_DAY] : []),
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
const NO_NUMBER: Problem = {
  at: "$.document.number",
  code: "document-number-missing",
  message: { zh: "请填写任命（聘任）文件的文号", en: "give the number of the appointing document" },
};
const NO_TITLE: Problem = {
  at: "$.document.title",
  code: "document-title-missing",
  message: { zh: "请填写任命（聘任）文件的标题", en: "give the title of the appointing document" },
};
const NO_DAY: Problem = {
  at: "$.document.issuedOn",
  code: "not-a-date",
  message: {
    zh: "任命（聘任）文件的印发日期应为存在的日期，如“2026-11-20”",
    en: "the document was issued on a day that exists, such as “2026-11-20”",
  },
};
