import { check, indicator, inspect, item } from "../../build.ts";
import type { Levels } from "../../rule-definitions.ts";

// The paper lists the awards and leaves to the assessor which applies (根据实际情况): no words to keep.
const twoOneNone: Levels = { kind: "levels", levels: [{ award: 2 }, { award: 1 }, { award: 0 }] };

export const resources = item("5", "资源管理", { points: 8 }, [
  indicator("5.1", "办公场地", [
    check("5.1.1", "办公场所和工作环境与管理工作相适应", { points: 2, method: [inspect()], rule: twoOneNone }),
    check("5.1.2", "场地安全设备完整，符合环保、消防、安全要求", { points: 2, method: [inspect()], rule: twoOneNone }),
  ]),
  indicator(
    "5.2",
    "办公设备设施",
    [
      check("5.2.1", "设施设备与管理工作相适应；管理台帐和维护、维修台帐", {
        points: 2,
        method: [inspect()],
        // The highest award of the method column is above the points of the check.
        rule: { kind: "levels", levels: [{ award: 3 }, { award: 2 }, { award: 1 }, { award: 0 }] },
      }),
    ],
    { printed: "5．2" },
  ),
  indicator("5.3", "鉴定所鉴定资源", [
    check("5.3.1", "各职业（工种）设备、设施或工位数量台帐", { points: 2, method: [inspect()], rule: twoOneNone }),
  ]),
]);
