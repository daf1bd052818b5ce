import { all, check, indicator, item, read } from "../../build.ts";

export const internalAudit = item("2", "内部审核", { points: 5 }, [
  indicator("2.1", "定期开展内部审核活动", [
    check("2.1.1", "定期内部审核计划", {
      points: 1,
      method: [read("有关资料")],
      rule: all(["有计划"], 1),
    }),
    check("2.1.2", "内部审核人员的培养制度和工作方案", {
      points: 1,
      method: [read("有关资料")],
      rule: all(["有制度", "有方案"], 1),
    }),
    check("2.1.3", "按计划和标准要求实施内部审核", {
      points: 2,
      method: [read("有关资料")],
      rule: all(["按要求实施审核"], 2),
    }),
    check("2.1.4", "内部审核记录保存完整", {
      points: 1,
      method: [read("有关记录")],
      rule: all(["保存完整"], 1),
    }),
  ]),
]);
