import { all, inspect, read } from "../build.ts";
import type { Check, Indicator } from "../define.ts";

/** 附件2 against the national form, in wording; points and rules are the same throughout. */

/** Sichuan numbers 6.3 to 6.7 right where the national form prints 6.2 twice. */
export const indicators: Readonly<Record<string, Partial<Indicator>>> = {
  "2.1": { title: "工作场所相关制度办法情况" },
  "6.3": { printed: "6.3" },
  "6.4": { printed: "6.4" },
  "6.5": { printed: "6.5" },
  "6.6": { printed: "6.6" },
  "6.7": { printed: "6.7" },
};

/** Sichuan leaves 行业 out: rules are measured against the state's and the locality's only. */
const lawful = { rule: all(["符合国家和地方规定", "未发现问题"]) };
const skilled = { method: [read("人员所持技术技能类证书")] };

export const checks: Readonly<Record<string, Partial<Check>>> = {
  "1.1.1": { title: "站（所）长岗位职责明确" },
  "1.5.1": { title: "鉴定职业技术支持人员满足站（所）需要", ...skilled },
  "1.5.2": { title: "计算机和网络技术支持人员满足站（所）需要", ...skilled },
  "1.5.3": { title: "财务人员满足站（所）需要" },
  "2.1.1": lawful,
  "2.1.2": lawful,
  "2.1.3": { title: "站（所）鉴定服务工作规程（办法）", ...lawful },
  "2.1.4": { method: [read("文件并对照国家、地方有关规定")] },
  "2.1.6": { title: "试卷试题保密规定" },
  "2.2.1": lawful,
  "2.2.2": lawful,
  "2.2.3": lawful,
  "3.4.1": { method: [inspect("考件、资料和记录")] },
  // 台账 for 台帐.
  "4.2.1": {
    title: "按《设备管理制度》维护更新、满足需要，台账规范",
    method: [read("台账")],
    rule: {
      kind: "all-or-nothing",
      needs: ["定期实施维护", "台账规范清晰"],
      award: 2,
      zeroWhen: { lacks: "any", of: ["台账规范清晰"] },
    },
  },
  // 需要改动 for 确需改动.
  "6.3.2": { title: "登记表原则上不改动，需要改动的有确认章" },
  "8.1.1": { title: "定期培训站（所）管理、考务等工作人员" },
  "8.2.1": { title: "站（所）办公自动化条件（计算机、打印机、传真机等）" },
  "8.2.2": { title: "站（所）用信息网络工具开展鉴定业务" },
  "9.1.1": { title: "站（所）与上级部门签订质量管理责任书" },
  "9.2.1": { title: "站（所）设立并公布投诉咨询电话，运行良好、反馈及时" },
};
