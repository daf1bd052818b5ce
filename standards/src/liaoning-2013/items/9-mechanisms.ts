import { all, check, indicator, inspect, item, read } from "../../build.ts";

export const mechanisms = item("9", "质量管理机制建设", { points: 6 }, [
  indicator("9.1", "质量管理责任书", [
    check("9.1.1", "《鉴定质量管理责任书》已同省或市中心签订", {
      points: 2,
      method: [read("资料")],
      // Two points in the points column, one in the method column, as in 1.2.
      rule: all(["已签订"], 1),
    }),
    check("9.1.2", "《责任书》分解到人，有计划并监督落实", {
      points: 1,
      method: [read("资料")],
      rule: all(["已开展"], 1),
    }),
  ]),
  indicator("9.2", "建立投诉渠道", [
    check("9.2.1", "咨询和投诉电话，及时受理解决质量投诉", {
      points: 2,
      method: [inspect(), read("资料")],
      // The paper words no award for work that is done but not done well.
      rule: {
        kind: "levels",
        levels: [
          { award: 2, when: "工作开展较好", state: "well" },
          { award: 0, when: "未开展", state: "none" },
        ],
      },
    }),
    check("9.2.2", "信息反馈渠道，及时反馈", {
      points: 1,
      method: [read("记录")],
      rule: all(["已开展"], 1),
    }),
  ]),
]);
