import { derive } from "../derive.ts";
import { nationalTrial } from "../national-trial/edition.ts";
import { checks, indicators } from "./differences.ts";
import { bands, deadlines, vetoes } from "./notice.ts";

/** 四川省 2017: the national form under another name, with a pass line, vetoes and a calendar: see SOURCE.md. */
export const sichuan2017 = derive(nationalTrial, {
  edition: {
    id: "sichuan-2017",
    name: "四川省职业技能鉴定站（所）检查评估表（2017）",
    issuer: "四川省人力资源和社会保障厅",
    document: {
      title: "关于开展全省职业技能鉴定站（所）检查评估工作的通知",
      number: "川人社函〔2017〕297号",
      issued: "2017-03-27",
    },
    purpose: "inspection",
    form: {
      ...nationalTrial.form,
      title: "四川省职业技能鉴定站（所）检查评估表",
      sheets: [
        { label: "表2-1", from: "1.1.1" },
        { label: "表2-2", from: "2.1.1" },
        { label: "表2-3", from: "3.1.1" },
        { label: "表2-4", from: "5.1.1" },
        { label: "表2-5", from: "6.3.1" },
        { label: "表2-6", from: "6.7.1" },
      ],
    },
    claims: {},
    vetoes,
    bands,
    vetoBand: "不合格",
    deadlines,
  },
  indicators,
  checks,
});
