import { check, indicator, item, review } from "../../build.ts";

export const managementReview = item("3", "管理评审", { points: 10 }, [
  indicator(
    "3.1",
    "评审前的内容要求",
    [
      check("3.1.1", "按计划开展管理评审；审核结果（体系审核、质量督导、年度检查等）"),
      check("3.1.2", "服务对象的反馈（满意度测量、沟通结果）"),
      check("3.1.3", "鉴定过程的业绩和服务的符合性"),
      check("3.1.4", "纠正和预防措施的状况及效果"),
      check("3.1.5", "以往管理评审跟踪措施的结果"),
      check("3.1.6", "可能影响体系的变更（法规、新职业、新等级等）"),
      check("3.1.7", "体系改进的建议"),
    ],
    {
      group: {
        points: 7,
        method: [review()],
        rule: { kind: "deduct-per-fault", fault: "输入证据内容缺失", each: 1, slots: 7 },
      },
    },
  ),
  // Two outputs at half a point each can't use up three points: by the letter two remain with both missing.
  indicator(
    "3.2",
    "评审后的持续改进内容要求",
    [
      check("3.2.1", "体系及其过程有效性的改进（决定和措施）"),
      check("3.2.2", "与服务对象要求有关的服务改进（决定和措施）"),
    ],
    {
      group: {
        points: 3,
        method: [review()],
        rule: { kind: "deduct-per-fault", fault: "输出证据内容缺失", each: 0.5, slots: 2 },
      },
    },
  ),
]);
