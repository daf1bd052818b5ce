import { type FactDefinition, fact, factsOf, over, within } from "../define.ts";
import { BEGUN, HELD_IN_THREE_YEARS, monthsUpToNow } from "../window.ts";

const INCIDENTS = {
  leak: "泄露试题",
  "mass-cheating": "群体舞弊",
  injury: "重大人身事故",
  "equipment-accident": "重大设备事故",
  "issued-without-appraisal": "不鉴定发证",
  "forged-certificate": "伪造证书信息",
  "without-standard": "无标准鉴定",
  other: "其他违规",
};

/** Facts that decide whether a station can be assessed at all, or fails whatever its points. */
export const gateFacts: readonly FactDefinition[] = [
  ...over(
    ["batch"],
    ...within(
      BEGUN,
      fact("years-active", "开展鉴定年数", "从首个批次起的整年数"),
      fact("batches-held", "累计批次", "已开考的批次"),
      fact("people-assessed", "累计鉴定人数", "各批次实考人数"),
    ),
    ...within(HELD_IN_THREE_YEARS, fact("batches-of-three-years", "近三年批次", "近三年的批次")),
    ...within(
      BEGUN,
      fact("trial-batches", "试运行批次", "体系试运行批次"),
      fact("trial-people", "试运行鉴定人数", "体系试运行批次的实考人数"),
    ),
  ),
  ...over(
    ["internal-audit"],
    ...within(
      monthsUpToNow("finishedOn", "review-months"),
      fact("audits-held", "已进行的内部审核", "近{review-months}已结束的内部审核"),
    ),
  ),
  ...over(
    ["management-review"],
    ...within(
      monthsUpToNow("heldOn", "review-months"),
      fact("reviews-held", "已进行的管理评审", "近{review-months}召开的管理评审"),
    ),
  ),
  ...over(
    ["batch", "licence-scope", "licence"],
    ...within(
      BEGUN,
      fact(
        "batches-within-licence",
        "在许可范围内鉴定",
        "已开考的批次",
        "没有同一评价制度的许可证（备案），或职业、等级、日期不在其范围内",
      ),
    ),
  ),
  ...over(
    ["batch", "rectification"],
    ...within(BEGUN, fact("no-batch-in-rectification", "整改期间不鉴定", "已开考的批次", "在整改期间开考")),
  ),
  ...over(
    ["incident"],
    ...factsOf("incident-free", INCIDENTS, (kind) => ({
      name: `${kind}`,
      looked: `近{incident-months}登记的${kind}`,
      wrong: "定为严重未达标",
      window: monthsUpToNow("happenedOn", "incident-months"),
    })),
  ),
];
