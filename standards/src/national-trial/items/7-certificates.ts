import { all, indicator, item, leaf, sample } from "../../build.ts";

export const certificates = item("7", "证书发放要求", { points: 2 }, [
  indicator("7.1", "信息上报工作", [
    leaf("合格考生信息及时、准确上报证书管理部门", {
      points: 2,
      method: [sample("有关资料")],
      rule: all(["未发现问题"]),
    }),
  ]),
]);
