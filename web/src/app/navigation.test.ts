import { describe, expect, it } from "vitest";
import type { Me, OrganisationKind } from "../api/models.ts";
import { currentItem, inOrganisation, navigation, organisationOf } from "./navigation.ts";

const me: Pick<Me, "may" | "current"> = {
  current: {
    id: "1",
    organisation: { id: "own", name: "示范所", kind: "station" },
    post: { id: "head", name: "最高管理者" },
    from: "2026-01-01",
    until: null,
  },
  may: [
    { action: "organisations.see", of: ["own", "below"] },
    { action: "organisations.seeBodies", of: ["own"] },
    { action: "people.see", of: ["own", "below"] },
    { action: "jobs.see", of: ["own"] },
    { action: "files.see", of: ["own", "below"] },
    { action: "records.see", of: ["own", "below"] },
  ],
};
const names = (organisation: string, kind: OrganisationKind = "city") =>
  navigation({ me, organisation, kind }).map(({ name }) => name);

describe("the menu", () => {
  it("shows what the post allows of the organisation that is looked at", () => {
    expect(names("own", "station")).toEqual([
      "首页",
      "机构管理",
      "系统外单位",
      "台账",
      "人员管理",
      "岗位任职",
      "后台任务",
      "文件",
      "我的账号",
    ]);
    expect(names("below")).toEqual(["首页", "机构管理", "系统外单位", "人员管理", "岗位任职", "文件", "我的账号"]);
  });

  it("has 今日体检 of a station for all of it, of an office for those who review what is below it", () => {
    const all = { action: "facts.seeAll", of: ["own", "below"] } satisfies Me["may"][number];
    const see = { action: "facts.see", of: ["own"] } satisfies Me["may"][number];
    const has = (kind: OrganisationKind, may: Me["may"]) =>
      navigation({ me: { ...me, may }, organisation: "own", kind }).some(({ name }) => name === "今日体检");
    expect([has("station", [see]), has("city", [see])]).toEqual([true, false]);
    expect([has("city", [all]), has("province", [all]), has("station", [all])]).toEqual([true, true, false]);
  });

  it("marks the line that a page belongs to", () => {
    const items = navigation({ me, organisation: "own", kind: "station" });
    expect(currentItem(items, "/organisations/own/people/7")?.name).toBe("人员管理");
    expect(currentItem(items, "/organisations/own/registers/batch/records/7")?.name).toBe("台账");
    expect(currentItem(items, "/organisations/own")?.name).toBe("机构管理");
    expect(currentItem(items, "/")?.name).toBe("首页");
    expect(currentItem(items, "/nowhere")).toBeUndefined();
    const all = navigation({
      me: { ...me, may: [...me.may, { action: "assessments.see", of: ["own"] }] },
      organisation: "own",
      kind: "station",
    });
    expect(currentItem(all, "/organisations/own/assessments/7/sheets/8")?.name).toBe("评估");
  });

  it("has 事实参数 for offices that set them; of a station, they belong to 今日体检", () => {
    const may: Me["may"] = [
      { action: "facts.see", of: ["own"] },
      { action: "facts.seeAll", of: ["own"] },
      { action: "facts.setParameter", of: ["own"] },
    ];
    const at = (kind: OrganisationKind) =>
      currentItem(
        navigation({ me: { ...me, may }, organisation: "own", kind }),
        "/organisations/own/checkup/parameters",
      )?.name;
    expect([at("province"), at("city"), at("station"), at("county")]).toEqual([
      "事实参数",
      "事实参数",
      "今日体检",
      "今日体检",
    ]);
  });

  it("stays in its section when another organisation is chosen, but not on a record of the former", () => {
    expect(inOrganisation({ path: "/organisations/own/people/7", organisation: "b" })).toBe("/organisations/b/people");
    expect(inOrganisation({ path: "/organisations/own", organisation: "b" })).toBe("/organisations/b");
    expect(inOrganisation({ path: "/account", organisation: "b" })).toBe("/organisations/b");
    expect(organisationOf("/organisations/own/jobs")).toBe("own");
    expect(organisationOf("/account")).toBeUndefined();
  });
});
