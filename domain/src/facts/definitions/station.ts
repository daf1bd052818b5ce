import { type FactDefinition, fact, factsOf, over, within } from "../define.ts";
import { monthsUpToNow } from "../window.ts";

const POSTS = {
  head: "最高管理者",
  "management-representative": "管理者代表",
  "general-affairs": "综合管理岗",
  "exam-affairs": "考务管理岗",
  equipment: "设备设施管理岗",
  items: "试题管理岗",
};
const SUPPORT = {
  "occupation-support": "鉴定职业技术支持",
  "computer-support": "计算机和网络技术支持",
  finance: "财务",
  expert: "专家",
};
const AUDIENCES = {
  "all-staff": "全体人员",
  management: "管理、考务等工作人员",
  auditors: "内部审核人员",
  examiners: "考评、督导人员",
};
const ROOMS = {
  theory: "理论考场",
  practical: "操作技能考核场地",
  waiting: "候考室",
  drawing: "抽考室",
  "paper-store": "试卷保密室",
  archive: "档案室",
  office: "办公场所",
};

/** Facts about licence, posts, people, rooms and equipment. */
export const stationFacts: readonly FactDefinition[] = [
  ...over(
    ["licence"],
    fact("licence-valid", "许可证（备案）有效", "最近的许可证（备案）", "不在有效期内或已撤销"),
    fact("licence-not-expiring", "许可证（备案）到期", "在有效期内的各类许可证（备案）", "在{licence-days}内到期", {
      kept: "均不在{licence-days}内到期",
    }),
  ),
  ...over(
    ["licence", "licence-scope"],
    fact("licence-confirmed", "许可证（备案）核定", "在有效期内的许可证（备案）", "未经审批机关核定，或核定后又有变化"),
  ),
  ...over(
    ["appointment"],
    ...factsOf("post-filled", POSTS, (post) => ({
      name: `${post}已任命`,
      looked: "现任岗位任命",
      wrong: `${post}无人在任`,
    })),
    fact("posts-not-crossed", "职能岗位不交叉任职", "三个职能岗位的在任人员", "一人兼任两个及以上职能岗位"),
  ),
  ...over(
    ["staff-member"],
    ...factsOf("staff-certified", SUPPORT, (work) => ({
      name: work === "专家" ? "有专家队伍" : `${work}人员持证`,
      looked: `在岗的${work}人员`,
      wrong: work === "专家" ? null : "没有技术、技能或财务类证书",
    })),
  ),
  ...over(
    ["staff-member", "integrity-file"],
    fact("integrity-files", "全体员工建立诚信档案", "在岗员工", "没有诚信档案"),
  ),
  ...over(
    ["equipment", "staff-member"],
    // One a head: liaoning-2013 8.1.1.
    fact("computers-a-head", "人均计算机", "在岗员工人数", "比人均一台少的台数"),
  ),
  ...over(
    ["training"],
    ...factsOf("training-held", AUDIENCES, (audience) => ({
      name: `${audience}培训（学习）`,
      looked: `近{training-months}对${audience}的培训（学习）记录`,
      wrong: null,
      window: monthsUpToNow("heldOn", "training-months"),
    })),
  ),
  ...over(
    ["site"],
    ...factsOf("room-there", ROOMS, (room) => ({ name: `有${room}`, looked: `在用的${room}`, wrong: null })),
    fact("waiting-rooms", "候考室、抽考室齐备", "应有的候考室、抽考室", "没有在用的"),
    fact("rooms-safe", "场地消防、安全检查", "在用场地", "近{safety-months}没有消防、安全检查", {
      kept: "近{safety-months}均有消防、安全检查",
    }),
  ),
  ...over(["equipment"], fact("equipment-in-order", "考核设备完好", "在用的考核设备", "待修")),
  ...over(
    ["equipment", "equipment-check"],
    ...within(
      monthsUpToNow("doneOn", "maintenance-months"),
      fact("equipment-maintained", "考核设备定期维护", "在用的考核设备", "近{maintenance-months}没有维护记录", {
        kept: "近{maintenance-months}均有维护记录",
      }),
    ),
  ),
  ...over(
    ["equipment", "licence-scope"],
    fact("equipment-for-each-occupation", "各职业（工种）有设备台帐", "许可范围内的职业", "没有考核设备台帐"),
  ),
];
