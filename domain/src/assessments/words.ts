import type { Words } from "../kernel/index.ts";
import type { Purpose, SheetKind } from "./model.ts";
import type { Phase } from "./state.ts";
import type { Conclusion } from "./terms.ts";

/** The official terms where there are any: Liaoning 2013 工作方案 二, Sichuan 2017 三, Liaoning 2007. */
export const purposeWords: Readonly<Record<Purpose, Words>> = {
  self: { zh: "自评", en: "self-assessment" },
  acceptance: { zh: "验收", en: "acceptance" },
  inspection: { zh: "检查评估", en: "inspection" },
  supervision: { zh: "督导检查", en: "supervision" },
};

export const stageWords: Readonly<Record<SheetKind, Words>> = {
  "self-assessment": { zh: "自查自评", en: "self-assessment" },
  "city-review": { zh: "初审", en: "first review" },
  "provincial-review": { zh: "复审", en: "provincial review" },
  "on-site-audit": { zh: "现场审核", en: "on-site audit" },
  "spot-check": { zh: "抽查复核", en: "spot check" },
};

export const conclusionWords: Readonly<Record<Conclusion, Words>> = {
  recommended: { zh: "推荐通过", en: "recommended" },
  "conditionally-recommended": { zh: "有条件推荐通过", en: "recommended on conditions" },
  "not-recommended": { zh: "不推荐通过", en: "not recommended" },
  qualified: { zh: "合格", en: "qualified" },
  "not-qualified": { zh: "不合格", en: "not qualified" },
};

/** In the papers: 不予评估 and 评估中止 (附件2 一（三）); the other phases are ours. */
export const phaseWords: Readonly<Record<Phase, Words>> = {
  prepared: { zh: "尚未启动", en: "not yet started" },
  declined: { zh: "不予评估", en: "not assessed" },
  running: { zh: "评估中", en: "running" },
  stopped: { zh: "评估中止", en: "stopped by a veto" },
  decided: { zh: "已作结论，待审批", en: "decided, to be approved" },
  approved: { zh: "已审批，待公示", en: "approved, to be published" },
  published: { zh: "公示中", en: "published" },
  appealed: { zh: "申诉复核中", en: "under appeal" },
  closed: { zh: "已办结", en: "closed" },
};
