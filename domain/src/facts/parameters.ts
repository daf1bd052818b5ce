import type { Parameter } from "./parameter.ts";

const NONE = "未见官方规定";
const REGULARLY = `${NONE}；评估表只写“定期”`;

const known = [
  // One college's rules (facts C4); the forms say 反馈及时 and no number.
  {
    id: "complaint-days",
    name: "投诉答复期限",
    unit: "日",
    ...range(7, 1, 60),
    source: `${NONE}；默认值取自一所院校的规定，评估表只写“反馈及时”`,
  },
  // Found nowhere but in a question of a quiz, with other numbers (facts C1); the forms say 轮换制.
  {
    id: "batches-in-a-row",
    name: "同一职业连续考评批次上限",
    unit: "个批次",
    ...range(3, 1, 12),
    source: `${NONE}；评估表只写“采取轮换制”`,
  },
  // Two sign a handover (facts C3), which is fixed; of transport and destruction nothing says how many.
  {
    id: "paper-signers",
    name: "试卷运送、销毁签字人数",
    unit: "人",
    ...range(2, 1, 5),
    source: `${NONE}；默认值比照试卷交接`,
  },
  // erdos-2019 二（二）1, which is the scheme of one school.
  {
    id: "plan-month",
    name: "下一年度计划报送期限",
    unit: "月底",
    ...range(11, 9, 12),
    source: `${NONE}；默认值取自一所培训学校2019年的实施方案`,
  },
  { id: "plan-years", name: "年度计划回看年数", unit: "年", ...range(2, 1, 5), source: NONE },
  // How long papers are kept is official (national-trial 3, liaoning-2013 6.1); when they are to be in the archive is not.
  { id: "archive-days", name: "批次材料归档期限", unit: "日", ...range(30, 0, 180), source: NONE },
  // No paper says how long beforehand a licence is to be looked to: a hint, which makes no points.
  { id: "licence-days", name: "许可证（备案）到期提示", unit: "日", ...range(90, 1, 365), source: NONE },
  { id: "maintenance-months", name: "考核设备维护周期", unit: "个月", ...range(12, 1, 24), source: REGULARLY },
  { id: "safety-months", name: "场地消防、安全检查周期", unit: "个月", ...range(12, 1, 36), source: NONE },
  { id: "training-months", name: "培训（学习）周期", unit: "个月", ...range(12, 1, 36), source: REGULARLY },
  { id: "report-months", name: "工作记录、报告周期", unit: "个月", ...range(12, 1, 24), source: REGULARLY },
  { id: "review-months", name: "内部审核、管理评审周期", unit: "个月", ...range(12, 6, 36), source: REGULARLY },
  { id: "feedback-months", name: "投诉、调查、未达标项回看期", unit: "个月", ...range(12, 3, 36), source: NONE },
  // Vetoes speak of the trial run (liaoning-2013 否决项4); how long an incident counts after it, nothing says.
  { id: "incident-months", name: "事故、违规回看期", unit: "个月", ...range(12, 3, 36), source: NONE },
] as const satisfies readonly Parameter[];

export type ParameterId = (typeof known)[number]["id"];

/**
 * 事实参数: the figures in facts that no official form sets, which an authority may set for the stations below it. What a
 * form or a standard does set is no parameter: it is written in the fact, with where it stands.
 */
export const parameters: readonly (Parameter & { id: ParameterId })[] = known;

/** A value for every parameter. */
export type ParameterValues = Readonly<Record<ParameterId, number>>;

/** What holds where no authority has set anything. */
export const defaultValues = Object.fromEntries(known.map(({ id, usual }) => [id, usual])) as ParameterValues;

/** The parameter of this id; nothing where there is none. */
export function findParameter(id: string): (Parameter & { id: ParameterId }) | undefined {
  return parameters.find((one) => one.id === id);
}

/** The defaults, but for what was set. */
export function valuesWith(set: readonly { parameter: string; value: number }[]): ParameterValues {
  return { ...defaultValues, ...Object.fromEntries(set.map(({ parameter, value }) => [parameter, value])) };
}

function range(usual: number, least: number, most: number) {
  return { usual, least, most };
}
