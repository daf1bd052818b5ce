import { all, ask, indicator, item, leaf, read, sample } from "../../build.ts";

const lawful = all(["符合国家和地方/行业规定", "未发现问题"]);
const noProblem = all(["未发现问题"]);
const workplace = { points: 1, method: [read("文件"), ask()], rule: lawful };
const inForce = { points: 1, method: [read("制度规定"), ask("落实情况")], rule: all(["有此项制度", "未发现问题"]) };
const safety = { points: 1, method: [read("文件"), ask()], rule: noProblem };
const staff = { points: 1, method: [read("文件"), sample("有关人员理解掌握的程度")], rule: lawful };

// The paper heads the method column of this sheet 评估内容, a slip for 评估方法和标准 as on the other five.
export const regulations = item("2", "规章制度情况", { points: 14 }, [
  indicator("2.1", "工作场所相关制度/办法情况", [
    leaf("考场规则", workplace),
    leaf("设备设施管理制度", { ...workplace, sharesMethod: true }),
    leaf("所（站）鉴定服务工作规程（办法）", { ...workplace, sharesMethod: true }),
    leaf("收费标准和管理办法", {
      points: 1,
      method: [read("文件并对照国家、地方、行业有关规定")],
      rule: noProblem,
    }),
    leaf("档案资料保管制度", inForce),
    leaf("试卷/试题保密规定", { ...inForce, sharesMethod: true }),
    leaf("质量控制有关规定", { points: 1, method: [read("文件"), ask("负责人员")], rule: noProblem }),
    leaf("设备安全操作规程", safety),
    leaf("安全保卫制度", { ...safety, sharesMethod: true }),
    leaf("重大问题和突发严重事件应急预案", {
      points: 1,
      method: [read("相关材料"), ask("负责人员")],
      rule: all(["有预案", "未发现问题"]),
    }),
  ]),
  indicator("2.2", "人员管理制度办法情况", [
    leaf("考评人员管理制度", staff),
    leaf("监考人员管理制度", { ...staff, sharesMethod: true }),
    leaf("考务工作人员管理制度", { ...staff, sharesMethod: true }),
    leaf("考生守则", {
      points: 1,
      method: [read("文件")],
      rule: all(["已采取有效措施向考生明示", "未发现问题"]),
    }),
  ]),
]);
