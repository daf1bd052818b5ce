import type { Gate, GateEffects } from "../gates.ts";

const CONDITIONS = "工作方案 一";
const TRIAL = "工作方案 二（五）";
const ACCIDENTS = {
  leak: "试题泄露",
  "mass-cheating": "群体舞弊",
  injury: "人身重大事故",
  "equipment-accident": "设备重大事故",
};

/** 工作方案 一: asked of whoever applies; 二（五）, （六）: to be done before the acceptance; 附件2 验收说明（三）: vetoes. */
export const effects: GateEffects = {
  before: "具备条件后方可申请验收",
  veto: "不予评估；评估中发现的，评估立即中止，结果定为不合格",
};

/** The conditions to apply, the trial run, and the vetoes of liaoning-2013 that records can tell of. */
export const gates: readonly Gate[] = [
  {
    id: "licence",
    text: "鉴定许可证在有效期内",
    fact: "licence-valid",
    remark: { fact: "licence-confirmed", words: "均未经审批机关核定" },
    stands: "before",
    source: `${CONDITIONS}（一）`,
  },
  {
    id: "years",
    text: "有效开展鉴定工作三年以上",
    // Less than a year counts as none: only without any batch is there nothing to count from.
    fact: "years-active",
    among: "batches-held",
    least: 3,
    stands: "before",
    source: `${CONDITIONS}（二）`,
  },
  {
    id: "batches",
    text: "累计完成至少3个以上批次",
    fact: "batches-held",
    least: 3,
    stands: "before",
    source: `${CONDITIONS}（二）`,
  },
  {
    id: "people",
    text: "累计600人以上规模",
    fact: "people-assessed",
    least: 600,
    stands: "before",
    source: `${CONDITIONS}（二）`,
  },
  {
    id: "trial-batches",
    // Whether the trial run has begun is not recorded: without a batch of it nobody can say.
    text: "试运行期间完成的批次不足2个",
    fact: "trial-batches",
    least: 2,
    stands: "veto",
    veto: "V5",
    source: TRIAL,
  },
  {
    id: "trial-people",
    text: "试运行期间鉴定规模不足200人",
    fact: "trial-people",
    least: 200,
    stands: "veto",
    veto: "V5",
    source: TRIAL,
  },
  // Held is all that is asked for here: plans and reports are checks of their own (2.1, 3.1).
  { id: "audit", text: "试运行期间1次内部审核", fact: "audits-held", least: 1, stands: "before", source: TRIAL },
  { id: "review", text: "试运行期间1次管理评审", fact: "reviews-held", least: 1, stands: "before", source: TRIAL },
  ...Object.entries(ACCIDENTS).map(([kind, words]) => ({
    id: `incident-${kind}`,
    text: `因管理不善发生严重未达标：${words}`,
    fact: `incident-free.${kind}`,
    trouble: true as const,
    stands: "veto" as const,
    veto: "V4",
    source: "附件2 否决项",
  })),
];
