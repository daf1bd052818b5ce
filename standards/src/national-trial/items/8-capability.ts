import { all, indicator, inspect, item, leaf, read } from "../../build.ts";

export const capability = item("8", "能力建设情况", { points: 7 }, [
  indicator("8.1", "队伍建设", [
    leaf("定期培训所（站）管理、考务等工作人员", {
      points: 2,
      method: [read("有关培训记录")],
      rule: all(["有培训记录"]),
    }),
    leaf("按鉴定职业需要组建专家队伍", { points: 2, method: [read("有关资料")], rule: all(["有专家队伍资料"]) }),
  ]),
  indicator("8.2", "信息化建设", [
    leaf("所（站）办公自动化条件（计算机、打印机、传真机等）", {
      points: 2,
      method: [inspect()],
      rule: all(["办公自动化条件不属较差"]),
    }),
    leaf("所（站）用信息网络工具开展鉴定业务", {
      points: 1,
      method: [inspect()],
      rule: all(["已使用信息网络工具"]),
    }),
  ]),
]);
