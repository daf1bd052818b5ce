/** An administrative division by its code of GB/T 2260: six digits, of which two each name province, prefecture, county. */
export interface Region {
  code: string;
  name: string;
  level: "province" | "prefecture" | "county";
  /** The code of the division that this one lies in; null for a province. */
  within: string | null;
}

/** A prefecture with its counties in one line: `02和平区 03沈河区`, the last two digits of each code and the name. */
export type Prefecture = readonly [code: string, name: string, counties: string];

/** A province with everything in it, in the order of the codes. */
export function regionsOf(code: string, name: string, prefectures: readonly Prefecture[]): readonly Region[] {
  return [{ code, name, level: "province", within: null }, ...prefectures.flatMap((one) => withCounties(code, one))];
}

function withCounties(province: string, [code, name, counties]: Prefecture): Region[] {
  const county = (text: string): Region => ({
    code: code.slice(0, 4) + text.slice(0, 2),
    name: text.slice(2),
    level: "county",
    within: code,
  });
  return [{ code, name, level: "prefecture", within: province }, ...counties.split(" ").map(county)];
}
