import type { EditionData } from "../define.ts";
import { posts } from "./items/1-posts.ts";
import { regulations } from "./items/2-regulations.ts";
import { archives } from "./items/3-archives.ts";
import { equipment } from "./items/4-equipment.ts";
import { venue } from "./items/5-venue.ts";
import { conduct } from "./items/6-conduct.ts";
import { certificates } from "./items/7-certificates.ts";
import { capability } from "./items/8-capability.ts";
import { feedback } from "./items/9-feedback.ts";

/** The national trial form: see SOURCE.md. A form only: no vetoes, bands, deadlines or claims about itself. */
export const nationalTrial: EditionData = {
  id: "national-trial",
  name: "职业技能鉴定所（站）质量管理评估表（试行）",
  // The paper is an annex (附件2) that names neither issuer nor number nor date.
  issuer: "国家（原表未载发文机关）",
  document: { title: "职业技能鉴定所（站）质量管理评估表（试行）", number: null, issued: null },
  purpose: "evaluation",
  form: {
    title: "职业技能鉴定所（站）质量管理评估表（试行）",
    over: "评估内容",
    columns: {
      item: "大项",
      indicator: "中项",
      check: "小项",
      points: "评估分值",
      method: "评估方法和标准",
      result: "评估结果",
    },
    sheets: [
      { label: "表1-1", from: "1.1.1" },
      { label: "表1-2", from: "2.1.1" },
      { label: "表1-3", from: "3.1.1" },
      { label: "表1-4", from: "5.1.1" },
      { label: "表1-5", from: "6.3.1" },
      { label: "表1-6", from: "6.7.1" },
    ],
  },
  claims: {},
  items: [posts, regulations, archives, equipment, venue, conduct, certificates, capability, feedback],
  vetoes: [],
  bands: [],
  deadlines: [],
};
