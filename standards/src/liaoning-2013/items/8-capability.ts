import { all, check, indicator, inspect, item, read } from "../../build.ts";

export const capability = item("8", "能力建设", { points: 6 }, [
  // 8.1 says 现场审核, which we read as looking at the place.
  indicator("8.1", "信息化建设", [
    check("8.1.1", "办公自动化程度", {
      points: 1,
      method: [inspect()],
      rule: { kind: "office", network: "使用局域网", office: "有办公自动化（OA）系统", each: 1, statedCap: 5 },
    }),
    check("8.1.2", "考务管理系统软件使用", {
      points: 2,
      method: [inspect()],
      rule: all(["有考务管理软件", "能证明正常使用"], 2),
    }),
  ]),
  indicator("8.2", "统计分析工作", [
    check("8.2.1", "统计分析工作制度及定期实施", {
      points: 3,
      method: [read("资料")],
      rule: {
        kind: "levels",
        levels: [
          { award: 3, when: "有制度且工作准确及时", state: "well" },
          { award: 1, when: "有制度但执行不力", state: "partly" },
          { award: 0, when: "无制度或未执行", state: "none" },
        ],
      },
    }),
  ]),
]);
