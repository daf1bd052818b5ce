import { reach, type Words } from "../kernel/index.ts";
import { policy } from "./policy.ts";

/** Whether a post decides on what stations below apply for: an open application is among its 待办. */
export function decides(post: string): boolean {
  return reach({ action: policy.decide, post }).includes("below");
}

/** Whether a post confirms licences of stations below: those that were not confirmed are among its 待办. */
export function confirms(post: string): boolean {
  return reach({ action: policy.confirm, post }).includes("below");
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

/** What the station is told of a licence of its own (消息): that it was confirmed, or corrected by the office. */
export function licenceToldWords({ number, corrected }: { number: string; corrected: boolean }): Words {
  return corrected
    ? {
        zh: `许可证（备案）${number}已由审批机关更正`,
        en: `the licence ${number} was corrected by the office that decides`,
      }
    : { zh: `许可证（备案）${number}已核定`, en: `the licence ${number} was confirmed` };
}
