import { indicator, inspect, item, leaf, read } from "../../build.ts";

export const equipment = item("4", "设备设施", { points: 5 }, [
  indicator("4.1", "基本要求", [
    leaf("设备设施符合职业标准，数量充足，运行良好", {
      points: 3,
      method: [inspect()],
      rule: { kind: "deduct-per-fault", fault: "设备设施问题", each: 1, noneFrom: 3 },
    }),
  ]),
  indicator("4.2", "维护更新", [
    leaf("按《设备管理制度》维护更新、满足需要，台帐规范", {
      points: 2,
      method: [read("台帐")],
      rule: {
        kind: "all-or-nothing",
        needs: ["定期实施维护", "台帐规范清晰"],
        award: 2,
        // The paper words the zero for the ledger only, not for maintenance that is not regular.
        zeroWhen: { lacks: "any", of: ["台帐规范清晰"] },
      },
    }),
  ]),
]);
