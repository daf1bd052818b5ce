import { all, indicator, leaf, read, sample } from "../../../build.ts";

export const notice = indicator("6.1", "鉴定公告", [
  leaf("公告发布及时、表述清晰且经上级部门批准", {
    points: 3,
    method: [read("文件")],
    rule: { kind: "notice", approval: "经上级部门批准", needs: ["发布及时", "表述清晰"], deduct: { from: 1, to: 2 } },
  }),
]);

export const eligibility = indicator("6.2", "考生资格的审核", [
  leaf("申报表、考生登记表与原始资料记录一致", {
    points: 3,
    method: [sample("申报表、考生登记表和原始资料记录")],
    rule: all(["未发现不一致"]),
  }),
  leaf("考生资格符合报考职业标准", { points: 3, method: [sample("原始资料")], rule: all(["未发现问题"]) }),
]);

const form = { points: 2, method: [sample("考生登记表和原始资料证据")], rule: all(["未发现问题"]) };

// The paper prints 6.2 a second time here, and so one number too low from here to the end of the item.
export const eligibilityRecheck = indicator(
  "6.3",
  "考生资格的复核",
  [
    leaf("登记表信息完整，工作简历、培训背景、已有证书有原始资料证据", form),
    leaf("登记表原则上不改动，确需改动的有确认章", form),
  ],
  { printed: "6.2" },
);
