import type { PostRule } from "./define.ts";

/** Which posts one person ought not to hold together, each with where that is said. */
export const postRules: readonly PostRule[] = [
  {
    id: "administrators-apart",
    together: ["system-administrator", "security-administrator", "log-auditor"],
    effect: "refuse",
    softInSingleStation: true,
    words: {
      zh: "系统管理员、安全管理员、审计管理员不得由一人兼任",
      en: "system administrator, security administrator and auditor of the log must be different people",
    },
    source: "GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》（三员分立）",
  },
  {
    id: "functions-not-crossed",
    together: ["general-affairs", "exam-affairs", "equipment"],
    effect: "warn",
    words: {
      zh: "综合管理、考务管理、设备管理三个职能岗位不得交叉任职",
      en: "general affairs, exam affairs and equipment are not to be held by one person",
    },
    source: "《辽宁省职业技能鉴定所（站）质量管理体系建设验收标准（2013）》4.1.3",
  },
];
