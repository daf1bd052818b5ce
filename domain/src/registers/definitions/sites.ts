import { amount, choice, count, day, occupation, ofBatch, on, optional, record, text, yesNo } from "../columns.ts";
import type { Register } from "../model.ts";
import { inOrder } from "../rules.ts";
import { batch } from "./batches.ts";

/** 场地: rooms and areas (sichuan-2017 附件3 鉴定条件; national-trial 5; liaoning-2013 5.1, 7.5.2). */
export const site: Register = {
  id: "site",
  area: "sites",
  words: { zh: "场地", en: "rooms and areas" },
  keepers: ["equipment", "general-affairs"],
  key: ["name"],
  rules: [inOrder("usedFrom", "usedUntil")],
  columns: [
    text("name", "名称（编号）", 100),
    choice("use", "用途", {
      theory: "理论考场",
      practical: "操作技能考核场地",
      waiting: "候考室",
      drawing: "抽考室",
      "paper-store": "试卷保密室",
      archive: "档案室",
      office: "办公场所",
    }),
    optional(occupation(), "操作技能考核场地填写"),
    optional(count("places", "座位（工位）数", 10_000)),
    amount("floorArea", "面积（平方米）"),
    optional(yesNo("monitored", "有监控录像")),
    optional(day("safetyCheckedOn", "最近消防、安全检查日期")),
    day("usedFrom", "启用日期"),
    optional(day("usedUntil", "停用日期")),
  ],
};

/** 设备台帐 (sichuan-2017 附件3; liaoning-2013 5.2.1, 5.3.1; national-trial 4, 8.2). */
export const equipment: Register = {
  id: "equipment",
  area: "sites",
  words: { zh: "设备设施", en: "equipment" },
  keepers: ["equipment"],
  key: ["number"],
  rules: [inOrder("acquiredOn", "retiredOn")],
  columns: [
    text("number", "设备编号", 50),
    text("name", "名称", 100),
    optional(text("model", "规格型号", 100)),
    choice("use", "用途", {
      practical: "操作技能考核",
      computer: "办公用计算机",
      printer: "打印、复印机",
      fax: "传真机",
      network: "网络设备",
      office: "其他办公设备",
      safety: "消防、安全设备",
    }),
    optional(occupation(), "操作技能考核设备填写"),
    count("quantity", "数量", 100_000),
    choice("condition", "状况", { good: "完好", repair: "待修", scrapped: "报废" }),
    day("acquiredOn", "购置日期"),
    optional(day("retiredOn", "停用日期")),
  ],
};

/** 维护、维修和考前检验台帐 (liaoning-2013 4.6.3, 5.2.1, 7.2.2; national-trial 4.2). */
export const equipmentCheck: Register = {
  id: "equipment-check",
  area: "sites",
  words: { zh: "设备维护、检验", en: "maintenance and inspections" },
  keepers: ["equipment"],
  key: ["equipment", "kind", "doneOn"],
  spans: [on("doneOn"), ...ofBatch(batch)],
  columns: [
    record("equipment", "设备编号", "equipment"),
    choice("kind", "类别", { maintenance: "维护保养", repair: "维修", "pre-exam": "考前检验" }),
    day("doneOn", "日期"),
    optional(record("batch", "批次号", "batch"), "考前检验填写"),
    choice("result", "结果", { good: "完好", faulty: "有问题" }),
    text("doneBy", "经办人", 50),
  ],
};
