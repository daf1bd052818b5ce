export type RegimeId = "appraisal" | "recognition" | "special-ability";

/** Words of a regime, and the paper that they stand in; null where none was found (未核实). */
export interface Said {
  words: string;
  source: string | null;
}

/** 评价制度. Each has its own words: none of them is ever another's under a new name. */
export interface Regime {
  id: RegimeId;
  name: Said;
  /** What an institution does: 鉴定, 认定, 考核. */
  verb: Said;
  /** What somebody who passes is given. */
  certificate: Said;
  /** By what an institution may do it. */
  licence: Said;
  /** Whether it is held by levels, and where that is said. */
  levels: { apply: boolean; source: string | null };
}

const SICHUAN_2017 = "川人社函〔2017〕297号";
const SICHUAN_2025 = "四川省人力资源和社会保障厅公告（2025年12月24日）";
const LEVELS_2022 = "人社部发〔2022〕14号";

/** The regimes that are in force beside each other. The first is meant where a record says none. */
export const regimes: readonly Regime[] = [
  {
    id: "appraisal",
    name: { words: "职业资格鉴定", source: null },
    verb: { words: "鉴定", source: SICHUAN_2017 },
    certificate: { words: "国家职业资格证书", source: null },
    licence: { words: "职业技能鉴定许可证", source: SICHUAN_2017 },
    levels: { apply: true, source: SICHUAN_2017 },
  },
  {
    id: "recognition",
    name: { words: "职业技能等级认定", source: SICHUAN_2025 },
    verb: { words: "认定", source: SICHUAN_2025 },
    certificate: { words: "职业技能等级证书", source: SICHUAN_2025 },
    licence: { words: "职业技能等级认定备案", source: SICHUAN_2025 },
    levels: { apply: true, source: LEVELS_2022 },
  },
  {
    id: "special-ability",
    name: { words: "专项职业能力考核", source: null },
    verb: { words: "考核", source: null },
    certificate: { words: "专项职业能力证书", source: null },
    licence: { words: "专项职业能力考核备案", source: null },
    levels: { apply: false, source: null },
  },
];
