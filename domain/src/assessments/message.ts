import type { Day, Words } from "../kernel/index.ts";
import type { SheetKind } from "./model.ts";
import { stageWords } from "./words.ts";

/** What people are told of (消息): that something happened, never what is in it. */
export type MessageKind =
  | "assigned"
  | "released"
  | "checks-added"
  | "checks-taken"
  | "returned"
  | "resubmitted"
  | "finalised"
  | "stopped"
  | "declined"
  | "decided"
  | "approved"
  | "sent-back"
  | "published"
  | "objection-answered"
  | "objection-upheld"
  | "panel-named"
  | "appeal-dismissed"
  | "appeal-upheld"
  | "closed";

/** Who is told: a person in the office that he has his part for, or whoever holds one of some posts in an office. */
export type Recipient =
  | { person: string; organisation: string }
  /** `except`: who did it himself, and who as a person may not know, whichever post he acts in. */
  | { organisation: string; posts: readonly string[]; except: readonly string[] };

/** Something that somebody is told of once. */
export interface Message {
  kind: MessageKind;
  to: Recipient;
  sheet?: string;
  stage?: SheetKind;
  /** Until when something has to be done about it. */
  until?: Day;
}

const WORDS: Readonly<Record<MessageKind, Words>> = {
  assigned: { zh: "您被选派参加评估", en: "you were assigned" },
  released: { zh: "您已退出评估组", en: "you were released from the team" },
  "checks-added": { zh: "您的评估表增加了评估内容", en: "checks were added to your sheet" },
  "checks-taken": { zh: "您的评估内容已改派他人", en: "your checks were given to others" },
  returned: { zh: "评估表被退回补正", en: "the sheet was returned for supplement" },
  resubmitted: { zh: "您退回的评估表已补正后提交", en: "the sheet that you returned was handed in again" },
  finalised: { zh: "评估表已定稿", en: "the sheet was made final" },
  stopped: { zh: "评估已中止", en: "the assessment was stopped" },
  declined: { zh: "不予评估", en: "it is not to be assessed" },
  decided: { zh: "已作出评估结论，待签字、审批", en: "it was decided, to be signed and approved" },
  approved: { zh: "评估结论已审批通过，待公示", en: "the decision was approved, to be published" },
  "sent-back": { zh: "评估结论未获批准，退回重新评定", en: "the decision was sent back" },
  published: { zh: "评估结果已公示", en: "the result was published" },
  "objection-answered": { zh: "公示异议已答复", en: "an objection was answered" },
  "objection-upheld": { zh: "公示异议成立，评估结果将重新评定", en: "an objection was upheld: it is decided anew" },
  "panel-named": { zh: "您被指定复核申诉", en: "you were named to hear the appeal" },
  "appeal-dismissed": { zh: "申诉复核维持原结果", en: "the appeal was dismissed" },
  "appeal-upheld": { zh: "申诉成立，评估结果将重新评定", en: "the appeal was upheld: it is decided anew" },
  closed: { zh: "评估已办结", en: "the assessment was closed" },
};

/** What a message says: of which stage, and until when where there is a term. */
export function messageWords({ kind, stage, until }: Omit<Message, "to">): Words {
  const { zh, en } = WORDS[kind];
  const of =
    stage === undefined ? { zh: "", en: "" } : { zh: `（${stageWords[stage].zh}）`, en: ` (${stageWords[stage].en})` };
  const term = until === undefined ? { zh: "", en: "" } : { zh: `，请于${until}前补正`, en: `, until ${until}` };
  return { zh: zh + of.zh + term.zh, en: en + of.en + term.en };
}
