import type { Gate, GateEffects } from "../gates.ts";

const GROUNDS = "通知 二.2";

/** 通知 二.2; no condition is asked before: every station that was approved is inspected (通知 一). */
export const effects: GateEffects = { veto: "按有关规定直接列为不合格" };

/**
 * The grounds of sichuan-2017 that fail a station at once, as far as records can tell of them, and what it forbids without
 * saying what comes of it. A copy of the licence is to be handed in (通知 三（一）); of its term the notice says nothing.
 */
export const gates: readonly Gate[] = [
  {
    id: "no-appraisal",
    text: "不鉴定发证",
    fact: "incident-free.issued-without-appraisal",
    trouble: true,
    stands: "veto",
    veto: "SV1",
    source: GROUNDS,
  },
  {
    id: "forged",
    text: "伪造证书信息",
    fact: "incident-free.forged-certificate",
    trouble: true,
    stands: "veto",
    veto: "SV2",
    source: GROUNDS,
  },
  {
    id: "scope",
    text: "超范围鉴定",
    fact: "batches-within-licence",
    stands: "veto",
    veto: "SV3",
    source: GROUNDS,
  },
  {
    id: "standard",
    text: "无标准鉴定",
    fact: "incident-free.without-standard",
    trouble: true,
    stands: "veto",
    veto: "SV4",
    source: GROUNDS,
  },
  {
    id: "leak",
    text: "试题泄露或其他重大责任事故",
    fact: "incident-free.leak",
    trouble: true,
    stands: "veto",
    veto: "SV5",
    source: GROUNDS,
  },
  {
    id: "active",
    text: "近3年没有开展鉴定工作",
    // A station whose register holds no batch at all may keep them elsewhere still.
    fact: "batches-of-three-years",
    among: "batches-held",
    least: 1,
    stands: "veto",
    veto: "SV6",
    source: GROUNDS,
  },
  {
    id: "rectification",
    text: "整改期间不得开展鉴定工作",
    fact: "no-batch-in-rectification",
    stands: "rule",
    source: "通知 二.3",
  },
];
