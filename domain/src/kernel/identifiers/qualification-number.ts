import type { Identifier } from "./code.ts";
import { digitOf, digits } from "./layout.ts";
import { plainNumber } from "./plain-number.ts";

const PARTS = {
  /** The last two digits of the year; the century is not in the number. */
  year: digits(2),
  /** A province, ministry or industry by a table of its own: Jiangsu is 10 here, not the 32 of GB/T 2260. */
  province: digits(2),
  /** 00 where there is none. */
  city: digits(2),
  /** 0 appraisal centre, 1 national station (所), 2 local station (站), 3 industry station, 4 workers' examination board. */
  body: digitOf(0, 4),
  /** The number of the appraisal body among its kind. */
  station: digits(3),
  level: digitOf(1, 5),
  /** Counted per year, body and level. */
  serial: digits(5),
};

export type QualificationNumber = Record<keyof typeof PARTS, string>;

/** 职业资格证书编码 of the certificates before 职业技能等级证书: 16 digits without a check digit. */
export const qualificationNumber: Identifier<QualificationNumber> = plainNumber({
  name: { zh: "职业资格证书编码", en: "qualification certificate number" },
  parts: PARTS,
});
