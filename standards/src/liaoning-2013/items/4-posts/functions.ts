import { all, ask, check, indicator, inspect, read } from "../../../build.ts";

// Each of the three headings allows a station to assign the duties as it is organised (可以按照本单位实际规定职责).

export const generalPost = indicator("4.4", "综合管理岗位责任人员", [
  check("4.4.1", "综合管理岗位责任人员职责", {
    points: 1,
    method: [ask()],
    // 必能回答 stands where the five other interviews say 不能回答.
    rule: { kind: "interview", zeroFrom: 40, printedZeroOf: "answered" },
  }),
  check("4.4.2", "综合、协调、联络工作的组织落实", {
    points: 1,
    method: [read("相关记录")],
    rule: all(["有相关记录"]),
  }),
  check("4.4.3", "编制管理文件，设计过程质量检查方案和表格并组织验证", {
    points: 1,
    method: [read("相关记录")],
    rule: all(["有相关记录"]),
  }),
  check("4.4.4", "落实本所人员能力建设（报告、培训等）", {
    points: 1,
    method: [read("相关记录和资料")],
    rule: all(["有相关记录和资料"]),
  }),
]);

export const examinationPost = indicator("4.5", "考务管理岗位责任人员", [
  check("4.5.1", "考务管理岗位责任人员职责", {
    points: 1,
    method: [ask()],
    rule: { kind: "interview", zeroFrom: 40 },
  }),
  check("4.5.2", "鉴定实施计划及其实施；考核鉴定和考评员管理办法", {
    points: 1,
    method: [read("记录")],
    rule: all(["记录规范", "无缺失"]),
  }),
  check("4.5.3", "鉴定场所、设备设施的验收", {
    points: 1,
    method: [read("记录")],
    rule: all(["有记录", "无缺失"]),
  }),
  check("4.5.4", "定期报告运行和质量控制情况并提出改进建议", {
    points: 0.5,
    method: [read("工作记录")],
    rule: all(["有工作记录"]),
  }),
]);

export const equipmentPost = indicator("4.6", "设备设施管理岗位责任人员", [
  check("4.6.1", "设备设施管理岗位责任人员职责", {
    points: 1,
    method: [ask()],
    rule: { kind: "interview", zeroFrom: 40 },
  }),
  check("4.6.2", "提出设备、工具和监视测量装置的需求；编制维护文件和安全使用办法", {
    points: 1,
    method: [read("相关记录和资料")],
    rule: all(["有相关记录和资料", "无缺失"]),
  }),
  check("4.6.3", "现场文明安全办法、设备设施管理维护台帐、定期安全维护", {
    points: 1,
    method: [inspect(), read("记录")],
    rule: all(["未发现问题"]),
  }),
  check("4.6.4", "定期报告文明安全和设备使用维护情况并提出改进建议", {
    points: 0.5,
    method: [read("相关记录和资料")],
    rule: all(["有相关记录和资料", "无缺失"]),
  }),
]);
