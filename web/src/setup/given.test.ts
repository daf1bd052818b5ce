import { syntheticResidentId } from "@jianheng/domain/kernel";
import { describe, expect, it } from "vitest";
import { EMPTY, type Given, problemsOf, toSend } from "./given.ts";

const given: Given = {
  ...EMPTY,
  kind: "county",
  organisation: " 示范县中心 ",
  province: "210000",
  prefecture: "211400",
  county: "211421",
  name: "甲",
  residentId: syntheticResidentId(() => 1),
  username: "admin-1",
  password: "清晨五点半的豆浆和油条",
};
const wrong = (of: Given) =>
  Object.entries(problemsOf(of, "2026-11-21")).flatMap(([at, found]) => (found.length > 0 ? [at] : []));

describe("what an installation is set up with", () => {
  it("is sent as it was given, with the nearest region and without what was left out", () => {
    expect(wrong(given)).toEqual([]);
    expect(toSend({ given, token: "t" })).toEqual({
      token: "t",
      organisation: { kind: "county", name: "示范县中心", region: "211421" },
      administrator: { name: "甲", residentId: given.residentId },
      account: { username: "admin-1", password: given.password },
    });
    expect(toSend({ given: { ...given, county: "" }, token: "t" }).organisation.region).toBe("211400");
  });

  it("lies in a whole province or a whole city where it is one of a province or a city", () => {
    const regionOf = (of: Partial<Given>) => toSend({ given: { ...given, ...of }, token: "t" }).organisation.region;
    expect(regionOf({ kind: "province" })).toBe("210000");
    expect(regionOf({ kind: "city" })).toBe("211400");
    expect(wrong({ ...given, kind: "city", prefecture: "", county: "" })).toEqual(["organisation.region"]);
  });

  it("is looked at whole: everything that is missing is told at once", () => {
    expect(wrong(EMPTY)).toEqual([
      "organisation.kind",
      "organisation.name",
      "organisation.region",
      "administrator.name",
      "administrator.residentId",
      "account.username",
      "account.password",
    ]);
  });
});
