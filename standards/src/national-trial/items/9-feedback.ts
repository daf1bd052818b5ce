import { all, ask, indicator, inspect, item, leaf, read } from "../../build.ts";

export const feedback = item("9", "质量监督反馈", { points: 10 }, [
  indicator("9.1", "责任书", [
    leaf("所（站）与上级部门签订质量管理责任书", { points: 3, method: [read("责任书")], rule: all(["有责任书"]) }),
    leaf("责任书有落实方案，有专人负责", {
      points: 5,
      method: [read("方案"), ask()],
      rule: {
        kind: "levels",
        levels: [
          { award: 5, when: "落实情况好", state: "well" },
          { award: 2, when: "有方案但落实不力", state: "partly" },
          { award: 0, when: "无方案", state: "none" },
        ],
      },
    }),
  ]),
  indicator("9.2", "投诉咨询电话", [
    leaf("所（站）设立并公布投诉咨询电话，运行良好、反馈及时", {
      points: 2,
      method: [inspect()],
      rule: all(["有投诉咨询电话", "运行良好"]),
    }),
  ]),
]);
