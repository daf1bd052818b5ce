import type { EditionData } from "../define.ts";
import { documents } from "./items/1-documents.ts";
import { internalAudit } from "./items/2-internal-audit.ts";
import { managementReview } from "./items/3-management-review.ts";
import { posts } from "./items/4-posts.ts";
import { resources } from "./items/5-resources.ts";
import { archives } from "./items/6-archives.ts";
import { service } from "./items/7-service.ts";
import { capability } from "./items/8-capability.ts";
import { mechanisms } from "./items/9-mechanisms.ts";
import { integrity } from "./items/10-integrity.ts";
import { bands, deadlines, vetoes } from "./notice.ts";

/** 辽宁省 2013: see SOURCE.md. */
export const liaoning2013: EditionData = {
  id: "liaoning-2013",
  name: "辽宁省职业技能鉴定所（站）质量管理体系建设验收标准（2013）",
  issuer: "辽宁省人力资源和社会保障厅",
  document: {
    title: "关于在全省职业技能鉴定所（站）开展质量管理体系建设试点工作的通知",
    number: null,
    issued: "2013-10-21",
  },
  purpose: "acceptance",
  form: {
    title: "辽宁省职业技能鉴定所（站）质量管理体系建设验收标准",
    columns: {
      item: "验收项目",
      indicator: "项目指标",
      check: "具体验收指标内容",
      points: "分值",
      method: "验收方法和标准",
      result: "验收结果",
    },
  },
  // 附件2, 验收说明（二）. The table holds 27 indicators and, with the unnumbered row of 6.1, 70 checks.
  claims: { items: 10, indicators: 28, checks: 69, points: 100 },
  items: [
    documents,
    internalAudit,
    managementReview,
    posts,
    resources,
    archives,
    service,
    capability,
    mechanisms,
    integrity,
  ],
  vetoes,
  bands,
  vetoBand: "不合格",
  deadlines,
};
