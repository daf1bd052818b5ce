import type { Gate } from "../gates.ts";

const GROUNDS = "通知 二.2";

/** The grounds of sichuan-2017 that fail a station at once, as far as records can tell of them. */
export const gates: readonly Gate[] = [
  { id: "licence", text: "鉴定许可证有效", fact: "licence-valid", stands: "before", source: "通知 三（一）" },
  {
    id: "no-appraisal",
    text: "不鉴定发证",
    fact: "incident-free.issued-without-appraisal",
    stands: "veto",
    veto: "SV1",
    source: GROUNDS,
  },
  {
    id: "forged",
    text: "伪造证书信息",
    fact: "incident-free.forged-certificate",
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
    stands: "veto",
    veto: "SV4",
    source: GROUNDS,
  },
  {
    id: "leak",
    text: "试题泄露或其他重大责任事故",
    fact: "incident-free.leak",
    stands: "veto",
    veto: "SV5",
    source: GROUNDS,
  },
  {
    id: "active",
    text: "近3年没有开展鉴定工作",
    fact: "batches-of-three-years",
    least: 1,
    stands: "veto",
    veto: "SV6",
    source: GROUNDS,
  },
  {
    id: "rectification",
    text: "整改期间不得开展鉴定工作",
    fact: "no-batch-in-rectification",
    stands: "before",
    source: "通知 二.3",
  },
];
