import { check, indicator, item, read } from "../../build.ts";

// The heading says 5 points; its only check holds 3.
export const integrity = item("10", "诚信建设", { points: 5 }, [
  indicator("10.1", "诚信档案", [
    check("10.1.1", "全体员工的诚信档案", {
      points: 3,
      method: [read("资料")],
      // As worded: nothing is said between 60 and 100 percent, and 60 itself falls under two awards.
      rule: {
        kind: "ratio-steps",
        part: "建立诚信档案的员工",
        whole: "全体员工",
        steps: [
          { award: 3, percent: { from: 100, to: 100 } },
          { award: 2, percent: { from: 60, to: 60 } },
          { award: 1, percent: { from: 30, to: 60 } },
          { award: 0, percent: { to: 30, toExcluded: true } },
        ],
      },
    }),
  ]),
]);
