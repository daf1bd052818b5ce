import { all, indicator, inspect, item, leaf } from "../../build.ts";

export const venue = item("5", "考核鉴定场地要求", { points: 5 }, [
  indicator("5.1", "规范要求", [
    leaf("场地安全、肃静、整洁，照明、通风等设施运行良好", {
      points: 2,
      method: [inspect()],
      // As worded: 2个以内 earns one, 超过3个 or a serious one nothing; three exactly is not covered.
      rule: {
        kind: "graded-faults",
        fault: "场地问题",
        steps: [
          { award: 2, faults: { from: 0, to: 0 } },
          { award: 1, faults: { from: 1, to: 2 } },
          { award: 0, faults: { from: 3, fromExcluded: true } },
        ],
      },
    }),
  ]),
  indicator("5.2", "相关场地要求", [
    leaf("候考室、抽考室等相关场地满足需要", {
      points: 2,
      method: [inspect()],
      rule: {
        kind: "levels",
        levels: [
          { award: 2, when: "相关场地齐备", state: "well" },
          { award: 1, when: "有部分相关场地", state: "partly" },
          { award: 0, when: "没有", state: "none" },
        ],
      },
    }),
  ]),
  indicator("5.3", "引导标识", [
    leaf("引导标识清晰合理", {
      points: 1,
      method: [inspect()],
      rule: all(["有引导标识", "清晰合理", "未发现问题"], 1),
    }),
  ]),
]);
