import { actions, by } from "../kernel/index.ts";

/** Who may see and change organisations and whom they report to. */
export const policy = actions("organisations", {
  see: [{ zh: "查看机构", en: "see an organisation" }, by("everyone").of("own", "below")],
  seeBodies: [{ zh: "查看系统外单位", en: "see bodies outside the tree" }, by("everyone").of("own")],
  createBody: [{ zh: "登记系统外单位", en: "enter a body outside the tree" }, by("system-administrator").of("own")],
  create: [
    { zh: "新设下级机构", en: "enter an organisation below one" },
    by("system-administrator").of("own", "below"),
  ],
  change: [{ zh: "修改机构信息", en: "change an organisation" }, by("system-administrator").of("own", "below")],
  move: [{ zh: "调整隶属关系", en: "change whom an organisation reports to" }, by("system-administrator").of("below")],
  approve: [
    { zh: "登记审批关系", en: "record who approved an organisation" },
    by("approving-official", "system-administrator").of("below"),
  ],
  endApproval: [
    { zh: "终止审批关系", en: "end an approval" },
    by("approving-official", "system-administrator").of("below"),
  ],
});
