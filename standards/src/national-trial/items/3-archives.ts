import { all, indicator, inspect, item, leaf, read } from "../../build.ts";

const noProblem = all(["未发现问题"]);
const records = { points: 1, method: [read("表单记录")], rule: noProblem };

export const archives = item("3", "档案资料管理", { points: 14 }, [
  indicator("3.1", "申报和结果汇总情况", [
    leaf("各批次申报表和鉴定结果汇总表保存完整", {
      points: 2,
      method: [read("表格（重点为保管制度落实情况）")],
      rule: noProblem,
    }),
  ]),
  indicator("3.2", "证书核发", [
    leaf("各批次证书核发表保存完整", {
      points: 2,
      method: [read("证书核发表")],
      rule: all(["未发现不完整等问题"]),
    }),
  ]),
  indicator("3.3", "理论试卷", [
    leaf("至少一年内各批次理论试卷备案保存", { points: 2, method: [read("试卷")], rule: noProblem }),
  ]),
  indicator("3.4", "技能鉴定结果", [
    leaf("至少一年内各批次实操鉴定结果备案保存", {
      points: 2,
      method: [inspect("记录、资料和考件")],
      rule: noProblem,
    }),
  ]),
  indicator("3.5", "鉴定过程记录", [
    leaf("实施计划安排记录备案保存", records),
    leaf("理论考场安排记录备案保存", records),
    leaf("实操考场安排记录备案保存", records),
    leaf("监考记录和考评记录备案保存", {
      points: 1,
      method: [read("监考人员、考评人员的原始记录")],
      rule: noProblem,
    }),
  ]),
  indicator("3.6", "质量督导", [
    leaf("至少一年内各批次质量督导资料和信息备案保存", {
      points: 2,
      method: [read("巡考人员、质量督导员的原始记录")],
      rule: noProblem,
    }),
  ]),
]);
