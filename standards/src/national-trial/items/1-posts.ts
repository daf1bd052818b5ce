import { all, ask, indicator, item, leaf, read } from "../../build.ts";

const clear = all(["职责明确", "未发现问题"], 2);
const noProblem = all(["未发现问题"]);
const duties = ask("岗位工作职责");
const post = { points: 2, method: [read("单位文件或任命书（或聘书）、相关规定"), duties], rule: clear };
const skilled = { points: 1, method: [read("人员所持技术、技能类证书")], rule: noProblem };

export const posts = item("1", "岗位设置情况", { points: 11 }, [
  indicator("1.1", "领导岗位情况", [
    leaf("所（站）长岗位职责明确", {
      points: 2,
      method: [read("文件或任命书（或聘书）"), duties],
      rule: clear,
    }),
  ]),
  indicator("1.2", "综合管理岗位情况", [leaf("综合管理岗位职责明确", post)]),
  indicator("1.3", "考务管理岗位情况", [leaf("考务管理岗位职责明确", post)]),
  indicator("1.4", "试题管理岗位", [leaf("试题管理岗位职责明确", post)]),
  indicator("1.5", "技术支持和财务管理岗位情况", [
    leaf("鉴定职业技术支持人员满足所（站）需要", skilled),
    leaf("计算机和网络技术支持人员满足所（站）需要", { ...skilled, sharesMethod: true }),
    leaf("财务人员满足所（站）需要", { points: 1, method: [read("财务证书等能力证明")], rule: noProblem }),
  ]),
]);
