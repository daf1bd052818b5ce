import { describe, expect, it } from "vitest";
import { regions } from "./index.ts";

const within = (code: string | null, level: string) =>
  regions.filter((one) => one.within === code && one.level === level);

describe("the regions", () => {
  it.each([
    ["150000", "内蒙古自治区", 12, 103],
    ["210000", "辽宁省", 14, 100],
    ["510000", "四川省", 21, 183],
  ])("%s %s has %i prefectures and %i counties", (code, name, prefectures, counties) => {
    expect(regions.find((one) => one.code === code)?.name).toBe(name);
    const inside = within(code, "prefecture");
    expect(inside).toHaveLength(prefectures);
    expect(inside.flatMap((one) => within(one.code, "county"))).toHaveLength(counties);
  });

  it("have codes of six digits, each once, in order, that say where they lie", () => {
    const codes = regions.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { code, level, within: parent } of regions) {
      expect(code).toMatch(/^[1-9]\d{5}$/);
      const tail = { province: "0000", prefecture: "00", county: "" }[level];
      expect(code.endsWith(tail) && (level !== "county" || !code.endsWith("00"))).toBe(true);
      expect(parent).toBe(
        level === "province"
          ? null
          : `${code.slice(0, level === "county" ? 4 : 2)}${level === "county" ? "00" : "0000"}`,
      );
    }
  });

  it("know the places that the papers name", () => {
    const named = Object.fromEntries(regions.map(({ code, name }) => [code, name]));
    expect(named).toMatchObject({ "211421": "绥中县", "211224": "昌图县", "150602": "东胜区", "510100": "成都市" });
  });
});
