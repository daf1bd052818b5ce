/** In what a parameter is counted; 月底: the last day of that month. */
export type ParameterUnit = "日" | "个批次" | "人" | "年" | "个月" | "月底";

/** 事实参数: a figure in facts that no official form sets. */
export interface Parameter {
  /** `complaint-days`: also the column in which facts find its value. */
  id: string;
  name: string;
  unit: ParameterUnit;
  /** 默认值: what holds where no authority has set anything. */
  usual: number;
  least: number;
  most: number;
  /** Where the default comes from. */
  source: string;
}

const YEARS = ["一", "两", "三", "四", "五"];

/** A value as it stands within the words of a fact: 7日, 两人, 近“一年”. */
export function valueWords({ unit }: Pick<Parameter, "unit">, value: number): string {
  switch (unit) {
    case "年":
      return yearsWords(value);
    case "个月":
      return value % 12 === 0 ? yearsWords(value / 12) : `${value}个月`;
    case "人":
      return value === 2 ? "两人" : `${value}人`;
    default:
      return `${value}${unit}`;
  }
}

function yearsWords(years: number): string {
  return `${YEARS[years - 1] ?? years}年`;
}
