import type { Identifier } from "./code.ts";
import { FILING_PARTS, filingNumber } from "./filing-number.ts";
import { digitOrLetter, digits } from "./layout.ts";
import { plainNumber } from "./plain-number.ts";

const PARTS = {
  ...FILING_PARTS,
  /** The last two digits of the year of issue. The century is not in the number: it comes from the date of issue. */
  year: digits(2),
  /** 1 to 5, or a letter above them (特级, 首席). An open table: any digit and any letter. */
  level: digitOrLetter,
  /** Counted by the institution, per year and level. */
  serial: digits(6),
};

export type CertificateNumber = Record<keyof typeof PARTS, string>;

/** 职业技能等级证书编号: 22 characters, of which the first 13 are the institution's filing number. It has no check digit. */
export const certificateNumber: Identifier<CertificateNumber> = plainNumber({
  name: { zh: "证书编号", en: "certificate number" },
  parts: PARTS,
});

/** The filing number that a certificate number begins with. */
export function filingNumberOf(certificate: CertificateNumber): string {
  return filingNumber.format(certificate);
}
