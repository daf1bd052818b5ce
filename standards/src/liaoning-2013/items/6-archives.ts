import { check, indicator, inspect, item, read } from "../../build.ts";
import type { EqualParts } from "../../rule-definitions.ts";

// One method cell serves all six rows: each of the four takes a quarter of the row's points.
const fourQuarters: EqualParts = {
  kind: "equal-parts",
  parts: ["保存期内完整", "清晰且易于识别检索", "处置得到控制", "存储环境适宜（干燥通风、防火、防潮、防蛀）"],
};
const method = [inspect(), read("文档")];
const shared = { points: 1, method, rule: fourQuarters, sharesMethod: true } as const;

export const archives = item("6", "档案管理", { points: 7 }, [
  indicator("6.1", "档案的建立和保存", [
    check("6.1.1", "各项记录按《记录清单》的责任部门和保存期限归档", {
      printed: null,
      points: 2,
      method,
      rule: fourQuarters,
    }),
    check("6.1.2", "鉴定申请表和鉴定结果汇总表永久保存", shared),
    check("6.1.3", "证书核发表永久保存", shared),
    check("6.1.4", "理论试卷及考核结果备案保存一年以上", shared),
    check("6.1.5", "操作考试鉴定结果备案保存一年以上", shared),
    check("6.1.6", "考评员、质量督导员填写的资料备案保存一年以上", shared),
  ]),
]);
