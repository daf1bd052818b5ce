import { all, indicator, inspect, leaf, read, sample } from "../../../build.ts";

const noProblem = all(["未发现问题"]);

export const papers = indicator(
  "6.4",
  "试卷管理",
  [
    leaf("试卷申请表填写规范、完整", { points: 1, method: [sample("申请表单")], rule: noProblem }),
    leaf("无国家题库职业（工种）的试卷经审批并有专门标识", {
      points: 3,
      method: [sample("有关职业（工种）试卷")],
      rule: noProblem,
    }),
    leaf("试卷保管符合保密要求", { points: 2, method: [inspect("保管记录")], rule: noProblem }),
    leaf("试卷有符合规定的交接记录", { points: 1, method: [read("交接记录单")], rule: noProblem }),
    leaf("作废试卷的销毁有符合规定的记录", { points: 1, method: [read("记录单")], rule: noProblem }),
    leaf("试卷运送、传输符合保密规定", { points: 1, method: [read("记录单")], rule: noProblem }),
  ],
  { printed: "6.3" },
);

export const examiners = indicator(
  "6.5",
  "考评人员",
  [
    leaf("考评员在聘任期内考评所聘职业", { points: 2, method: [read("记录和档案")], rule: noProblem }),
    leaf("按规定组成考评小组并轮换", { points: 2, method: [sample("相应的记录")], rule: noProblem }),
    leaf("考评人员选派符合回避制度", { points: 2, method: [sample("相应的记录")], rule: noProblem }),
    leaf("考评人员工作表现反馈单表按时送派出部门", {
      points: 1,
      method: [sample("反馈单表")],
      rule: all(["有反馈单表"]),
    }),
  ],
  { printed: "6.4" },
);

export const marking = indicator(
  "6.6",
  "阅卷评分",
  [
    leaf("阅卷评分差错率控制", {
      points: 1,
      method: [sample("试卷")],
      // 低于3% earns it, 高于3% does not; three percent exactly is not covered.
      rule: { kind: "rate-below", rate: "阅卷评分差错率", below: 3, zeroAbove: 3 },
    }),
    leaf("初评、核分、审校、分数加总签字确认", { points: 1, method: [sample("试卷")], rule: noProblem }),
  ],
  { printed: "6.5" },
);

export const supervision = indicator(
  "6.7",
  "督导反馈",
  [
    leaf("质量督导员工作反馈表单按时送派出部门", {
      points: 1,
      method: [sample("反馈表单")],
      rule: all(["有反馈"]),
    }),
  ],
  { printed: "6.6" },
);
