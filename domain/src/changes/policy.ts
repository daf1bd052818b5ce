import { actions, by } from "../kernel/index.ts";

/** Who may ask for a change of a station's registration, and who decides it. */
export const policy = actions("changes", {
  see: [
    { zh: "查看变更申请", en: "see applications for a change of registration" },
    by("head", "general-affairs").of("own"),
    by("city-reviewer", "provincial-quality-officer", "approving-official").of("own", "below"),
  ],
  apply: [{ zh: "申请变更登记", en: "apply for a change of registration" }, by("head", "general-affairs").of("own")],
  withdraw: [{ zh: "撤回变更申请", en: "withdraw an application" }, by("head", "general-affairs").of("own")],
  decide: [
    { zh: "审批变更申请", en: "decide on an application for a change of registration" },
    by("approving-official").of("below"),
  ],
  correct: [
    { zh: "更正许可证登记", en: "correct what was entered wrongly of a licence" },
    by("approving-official").of("below"),
  ],
  confirm: [
    { zh: "核定许可证（备案）", en: "confirm a licence with what it covers" },
    by("approving-official").of("below"),
  ],
});
