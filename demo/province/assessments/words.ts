type Some = readonly [string, ...string[]];

/** Made-up words, as short as people write them. */

/** What is wrong, by the field that says so. */
export const FAULTS: Readonly<Record<string, Some>> & { met: Some } = {
  met: [
    "只有计划，没有实施记录",
    "抽查2份，其中1份缺签字",
    "文件未标明现行有效版本",
    "责任人已调离，文件未更新",
    "未见书面记录，现场口头说明",
    "张贴内容与现行文件不一致",
  ],
  faults: ["缺上一次的整改记录", "台帐有1处空白", "签字日期早于实施日期", "抽查1份，内容与实际不符"],
  level: ["维修台帐近三个月未登记", "现场1处标识缺失", "数量与台帐不一致"],
  parts: ["抽查1个批次，档案不完整"],
  unanswered: ["提问5题，3题不能回答"],
  computersShort: ["比人均一台少1台计算机"],
  errors: ["抽查20份，2份加分有误"],
  ratio: ["2名新进人员未建诚信档案"],
  deduct: ["示例工种缺操作规程", "公告未注明收费标准", "纠正措施未写明责任岗位"],
};

export const CONFORMS = "资料与现场一致，符合要求";

export const SPOKEN_WITH: Some = ["考务管理岗责任人员", "综合管理岗责任人员", "设备管理岗责任人员", "管理者代表"];

interface Answer {
  question: string;
  answer: string;
}

export const ANSWERS: readonly [Answer, ...Answer[]] = [
  { question: "本岗位的职责有哪些？", answer: "按岗位职责文件逐条作答" },
  { question: "发现问题向谁报告？", answer: "管理者代表，并填写报告单" },
  { question: "记录保存在哪里、保存多久？", answer: "档案室，按记录清单规定的期限" },
  { question: "最近一次培训是什么时候？", answer: "上季度，有签到和考核" },
  { question: "本岗位的文件有哪些？", answer: "程序文件和作业指导书各一份" },
];

/** What happens to an assessment, in the words of who does it. */
export const SAID = {
  putRight: "台账反映的问题已现场核实，属个别情况并已当场整改，不影响本条评定。",
  judgedOtherwise: "现场核对纸质原件，手续齐全，系统台账漏登，已要求补录，据此评为符合。",
  supplement: "请补充内部审核记录和整改情况",
  supplemented: "已补充内审记录，整改单附签字",
  override: "本次仅此一名外部质量督导员能够到场，其在该所的聘期已届满",
  differs: "以现场查看和访谈记录为准",
  condition: "限期完成所列问题的整改，并书面报告",
  veto: "现场核查：三个职能岗位仅1人在岗，近半年人员多次更换",
  unapproved: "申请材料中没有批准成立的文件，档案中亦未查到",
  sentBack: "结论与第4项的扣分理由不一致，请复核后重新作出",
  objection: "公示结果中第6项的得分，与我所已补交的资料不符",
  answered: "经复核，补交资料晚于评估截止日期，维持原结果",
  appeal: "设备台帐扣分所依据的情况，在评估前已完成整改",
  dismissed: "复核原始记录，整改完成于评估之后，维持原决定",
} as const;
