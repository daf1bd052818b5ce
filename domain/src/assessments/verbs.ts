import type { Verb, VerbType } from "./verb.ts";
import { answerObjection } from "./verbs/answer-objection.ts";
import { appeal } from "./verbs/appeal.ts";
import { approve } from "./verbs/approve.ts";
import { assignAppealPanel } from "./verbs/assign-appeal-panel.ts";
import { assignAssessor } from "./verbs/assign-assessor.ts";
import { attachScan } from "./verbs/attach-scan.ts";
import { close } from "./verbs/close.ts";
import { decide } from "./verbs/decide.ts";
import { decideAppeal } from "./verbs/decide-appeal.ts";
import { finalise } from "./verbs/finalise.ts";
import { object } from "./verbs/object.ts";
import { openStage } from "./verbs/open-stage.ts";
import { publish } from "./verbs/publish.ts";
import { raiseVeto } from "./verbs/raise-veto.ts";
import { reassignChecks } from "./verbs/reassign-checks.ts";
import { reconcile } from "./verbs/reconcile.ts";
import { recordFinding } from "./verbs/record-finding.ts";
import { releaseMember } from "./verbs/release-member.ts";
import { resubmit } from "./verbs/resubmit.ts";
import { returnSheet } from "./verbs/return.ts";
import { sign } from "./verbs/sign.ts";
import { submit } from "./verbs/submit.ts";
import { touchCheck } from "./verbs/touch-check.ts";
import { withdraw } from "./verbs/withdraw.ts";

/** Every kind of action after the first, under its name: the compiler asks for whatever is missing. */
export const verbs: { readonly [T in VerbType]: Verb<T> } = {
  "open-stage": openStage,
  "assign-assessor": assignAssessor,
  "record-finding": recordFinding,
  "touch-check": touchCheck,
  submit,
  withdraw,
  return: returnSheet,
  resubmit,
  finalise,
  "reassign-checks": reassignChecks,
  "release-member": releaseMember,
  "raise-veto": raiseVeto,
  reconcile,
  decide,
  sign,
  approve,
  publish,
  object,
  "answer-objection": answerObjection,
  appeal,
  "assign-appeal-panel": assignAppealPanel,
  "decide-appeal": decideAppeal,
  "attach-scan": attachScan,
  close,
};

/** A verb whose actions belong to it by construction: the one place where kinds meet. */
export function verbOf<T extends VerbType>(type: T): Verb<T> {
  return verbs[type];
}
