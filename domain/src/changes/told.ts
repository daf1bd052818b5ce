import { reach, type Words } from "../kernel/index.ts";
import { policy } from "./policy.ts";

/** Whether a post decides on what stations below apply for: an open application is among its 待办. */
export function decides(post: string): boolean {
  return reach({ action: policy.decide, post }).includes("below");
}

/** Whether a post of the station is told what became of an application: those are that may apply. */
export function isTold(post: string): boolean {
  return reach({ action: policy.apply, post }).includes("own");
}

/** What the station is told (消息): that it was granted, with what followed from it, or refused. */
export function outcomeWords({ granted, reissued }: { granted: boolean; reissued: boolean }): Words {
  if (!granted) return { zh: "变更申请不予批准", en: "the application for a change was refused" };
  return reissued
    ? {
        zh: "变更申请已批准，已重新登记并换发许可证",
        en: "the application for a change was granted: registered anew, with the licence reissued",
      }
    : { zh: "变更申请已批准，已重新登记", en: "the application for a change was granted: registered anew" };
}
