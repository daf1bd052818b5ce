import type { Gate } from "../gates.ts";

const CONDITIONS = "工作方案 一";
const TRIAL = "工作方案 二（五）";
const ACCIDENTS = {
  leak: "试题泄露",
  "mass-cheating": "群体舞弊",
  injury: "人身重大事故",
  "equipment-accident": "设备重大事故",
};

/** The conditions to apply, the trial run, and the vetoes of liaoning-2013 that records can tell of. */
export const gates: readonly Gate[] = [
  {
    id: "licence",
    text: "鉴定许可证在有效期内",
    fact: "licence-valid",
    stands: "before",
    source: `${CONDITIONS}（一）`,
  },
  {
    id: "years",
    text: "有效开展鉴定工作三年以上",
    fact: "years-active",
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
    text: "试运行完成至少2个以上批次",
    fact: "trial-batches",
    least: 2,
    stands: "veto",
    veto: "V5",
    source: TRIAL,
  },
  {
    id: "trial-people",
    text: "试运行200人以上规模",
    fact: "trial-people",
    least: 200,
    stands: "veto",
    veto: "V5",
    source: TRIAL,
  },
  { id: "audit", text: "试运行期间1次内部审核", fact: "audit-carried-out", least: 1, stands: "before", source: TRIAL },
  { id: "review", text: "试运行期间1次管理评审", fact: "review-planned", least: 1, stands: "before", source: TRIAL },
  ...Object.entries(ACCIDENTS).map(([kind, words]) => ({
    id: `incident-${kind}`,
    text: `无因管理不善发生的严重未达标：${words}`,
    fact: `incident-free.${kind}`,
    stands: "veto" as const,
    veto: "V4",
    source: "附件2 否决项",
  })),
];
