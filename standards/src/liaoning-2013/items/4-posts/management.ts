import { all, ask, check, indicator, read } from "../../../build.ts";

// 4.1 states no way of finding out, only when nothing is earned. V1 and V2 judge the same facts.
export const staffing = indicator("4.1", "机构设置和定员", [
  check("4.1.1", "省人社部门成立鉴定所（站）的批文和《许可证》", {
    points: 1,
    // The paper words the zero only for having neither (无批文和许可证不得分).
    rule: { ...all(["有批准文件", "有鉴定许可证"]), zeroWhen: { lacks: "all" } },
    about: ["approval-document"],
  }),
  check("4.1.2", "设综合管理、考务管理、设备管理三个职能岗位", {
    points: 1,
    rule: all(["三个岗位齐备"]),
    about: ["posts-and-staff"],
  }),
  check("4.1.3", "每个职能岗位不少于1人，不交叉任职", {
    points: 1,
    rule: all(["每岗不少于1人", "不交叉任职"]),
    about: ["posts-and-staff"],
  }),
]);

export const topManager = indicator("4.2", "最高管理者", [
  check("4.2.1", "最高管理者职责", {
    points: 1,
    method: [ask()],
    rule: { kind: "interview", zeroFrom: 40 },
  }),
  check("4.2.2", "人、财、物和工作措施的资源保障", {
    points: 1,
    method: [ask(), read("措施文件")],
    rule: { kind: "interview", zeroFrom: 40, document: "措施文件" },
  }),
  check("4.2.3", "定期组织全员学习有关政策文件", {
    points: 1,
    method: [read("工作记录")],
    rule: all(["有工作记录"]),
  }),
]);

export const representative = indicator("4.3", "管理者代表", [
  check("4.3.1", "管理者代表职责", {
    points: 1,
    method: [ask()],
    rule: { kind: "interview", zeroFrom: 40 },
  }),
  check("4.3.2", "体系过程建立、实施、保持方面的工作", {
    points: 1,
    method: [read("工作记录")],
    rule: all(["有工作记录"]),
  }),
  check("4.3.3", "本职范围内运行的管理、审核和监督检查", {
    points: 1,
    method: [read("相关记录")],
    rule: all(["有相关记录"]),
  }),
]);
