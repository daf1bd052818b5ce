import {
  amount,
  choice,
  count,
  creditCode,
  day,
  level,
  occupation,
  optional,
  postCode,
  record,
  regime,
  text,
  yesNo,
} from "../columns.ts";
import type { Register } from "../model.ts";
import { inOrder, levelsInOrder } from "../rules.ts";

/** 类别 A–J of the registration form (sichuan-2017 附件3). */
const categories = {
  A: "A 技工学校（职业培训学院、高级技校、技师学院）",
  B: "B 中专、高级职业中学",
  C: "C 高职、高专",
  D: "D 普通高校",
  E: "E 企业",
  F: "F 行业（局）",
  G: "G 就业训练中心",
  H: "H 社会团体",
  I: "I 民办职业培训机构",
  J: "J 其它",
};

/** The registration form (sichuan-2017 附件3; liaoning-2013 LNYS01): one record per version, none is written over. */
export const stationProfile: Register = {
  id: "station-profile",
  area: "station",
  words: { zh: "机构登记", en: "registration of the station" },
  keepers: ["general-affairs"],
  key: ["validFrom"],
  columns: [
    day("validFrom", "登记日期"),
    choice("category", "机构类别", categories),
    text("sponsor", "举办单位"),
    text("legalRepresentative", "法定代表人", 50),
    text("head", "负责人", 50),
    text("contact", "联系人", 50),
    text("telephone", "联系电话", 50),
    text("address", "地址"),
    optional(postCode()),
    optional(creditCode()),
    optional(text("organisationCode", "机构编码", 20)),
    count("staffEmployed", "编制人数", 10_000),
    count("staffContracted", "外聘人数", 10_000),
    amount("officeArea", "办公场所总面积（平方米）"),
    optional(text("feeReceipt", "收费票据", 100)),
    optional(yesNo("fiscalAccount", "是否进财政专户")),
    optional(text("change", "变更事项"), "首次登记不填；负责人、电话、联系人、地址变化的写明变更内容"),
  ],
};

/** 批准文件与鉴定许可证, 备案 (liaoning-2013 4.1.1). */
export const licence: Register = {
  id: "licence",
  area: "station",
  words: { zh: "许可证（备案）", en: "licences and filings" },
  keepers: ["general-affairs"],
  key: ["number"],
  rules: [inOrder("validFrom", "validUntil")],
  columns: [
    text("number", "许可证号（备案号）", 50),
    regime(),
    text("approvalDocument", "批准文件文号", 100),
    text("issuedBy", "发证（备案）机关"),
    day("validFrom", "有效期起"),
    optional(day("validUntil", "有效期止")),
    optional(count("copies", "正、副本份数", 100)),
    optional(day("withdrawnOn", "撤销（注销）日期")),
    optional(day("reissuedOn", "换发日期"), "变更登记后换发的，由审批机关批准变更时写入"),
  ],
};

const LEVELS = "专项职业能力考核不分等级，不填；其他的不填则不在许可范围内";

/** 鉴定范围: an occupation with the levels that a licence covers. */
export const licenceScope: Register = {
  id: "licence-scope",
  area: "station",
  words: { zh: "许可范围", en: "what a licence covers" },
  keepers: ["general-affairs"],
  key: ["licence", "occupation"],
  rules: [levelsInOrder("lowestLevel", "highestLevel")],
  columns: [
    record("licence", "许可证号（备案号）", "licence"),
    occupation(),
    optional(text("trade", "工种", 100)),
    optional(level("lowestLevel", "最低等级"), LEVELS),
    optional(level("highestLevel", "最高等级"), LEVELS),
  ],
};

/** A stretch in which no appraisal may take place (sichuan-2017 二.3: 整改期间不得开展鉴定工作). */
export const rectification: Register = {
  id: "rectification",
  area: "station",
  words: { zh: "限期整改", en: "rectifications" },
  keepers: ["general-affairs"],
  key: ["document"],
  rules: [inOrder("validFrom", "validUntil")],
  columns: [
    text("document", "整改通知文号", 100),
    day("validFrom", "整改开始日期"),
    optional(day("validUntil", "整改结束日期")),
    text("what", "整改事项", 1000),
  ],
};
