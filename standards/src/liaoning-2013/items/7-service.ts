import { all, check, indicator, inspect, item, read } from "../../build.ts";

// The stated caps of 7.2.1, 7.2.2 and 7.3.1 exceed the points of their checks; a check can't lose more than it has.
export const service = item("7", "鉴定服务过程管理", { points: 20 }, [
  indicator("7.1", "鉴定公告", [
    check("7.1.1", "形式规范，内容真实有效", {
      points: 2,
      method: [read("文件公告")],
      // The paper names the document to read and no rule at all.
      rule: { kind: "judgement", stated: false },
    }),
  ]),
  indicator("7.2", "鉴定计划", [
    check("7.2.1", "计划翔实、可操作", {
      points: 2,
      method: [read("记录")],
      rule: { kind: "deduct-per-fault", fault: "计划不合格", each: 1, statedCap: 5 },
    }),
    check("7.2.2", "考前设备、设施完好的检验记录", {
      points: 2,
      method: [read("记录")],
      rule: { kind: "deduct-per-fault", fault: "设备设施无完好检验记录", each: 1, statedCap: 3 },
    }),
  ]),
  indicator("7.3", "考生申报条件审核", [
    check("7.3.1", "按本所职责审核", {
      points: 2,
      method: [read("资料")],
      rule: { kind: "deduct-per-fault", fault: "申报审核不符、缺审或漏报", each: 1, statedCap: 10 },
    }),
    check("7.3.2", "上报有关资料", {
      points: 1,
      method: [read("记录")],
      rule: { kind: "deduct-per-fault", fault: "上报资料不符", each: 1 },
    }),
  ]),
  indicator("7.4", "考场设置", [
    check("7.4.1", "现场各职种鉴定规范上墙", {
      printed: "7．4.1",
      points: 2,
      method: [read("记录")],
      rule: all(["未出现问题"]),
    }),
    check("7.4.2", "环境安全卫生，标志清晰", { points: 2, method: [inspect()], rule: all(["未出现问题"]) }),
  ]),
  indicator("7.5", "试卷管理", [
    check("7.5.1", "试卷交接填写交接单", { points: 2, method: [inspect("试卷交接单")], rule: all(["未出现问题"]) }),
    check("7.5.2", "试卷存放有专用保密场所和设施", {
      points: 2,
      method: [inspect("场所设施")],
      rule: all(["未出现问题"]),
    }),
  ]),
  indicator("7.6", "证书管理", [
    check("7.6.1", "证书专人负责，请领、发放有记录", {
      points: 1,
      method: [read("审核记录")],
      rule: all(["未出现问题"]),
    }),
  ]),
  indicator("7.7", "鉴定实施的质量控制要点", [
    check("7.7.1", "每场考试有是否达标的结论", { points: 2, method: [read("记录")], rule: all(["未出现问题"]) }),
  ]),
]);
