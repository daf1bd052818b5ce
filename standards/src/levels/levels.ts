/** A grade of skill. Levels are compared by rank, never by the digit of their name: 一级 is higher than 五级. */
export interface Level {
  id: string;
  /** 0 is the lowest. */
  rank: number;
  name: string;
  /** What the same level is called by number; the three that came in 2022 have none. */
  numbered: string | null;
}

/** The eight levels of 人社部发〔2022〕14号; the five in the middle are those of the certificates before it. */
export const levels: readonly Level[] = [
  { id: "apprentice", rank: 0, name: "学徒工", numbered: null },
  { id: "junior", rank: 1, name: "初级工", numbered: "五级" },
  { id: "intermediate", rank: 2, name: "中级工", numbered: "四级" },
  { id: "senior", rank: 3, name: "高级工", numbered: "三级" },
  { id: "technician", rank: 4, name: "技师", numbered: "二级" },
  { id: "senior-technician", rank: 5, name: "高级技师", numbered: "一级" },
  { id: "special-technician", rank: 6, name: "特级技师", numbered: null },
  { id: "chief-technician", rank: 7, name: "首席技师", numbered: null },
];
