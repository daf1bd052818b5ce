import { expect, it } from "vitest";
import { aboutWords } from "./about-words.ts";

it("tells the sheets of one station apart by stage and by whose they are", () => {
  const of = { about: "assessment", purpose: "inspection" } as const;
  const sheet = (name: string) => {
    return aboutWords({ ...of, stage: "on-site-audit", writers: [{ id: name, name }] });
  };
  expect([sheet("甲"), sheet("乙")]).toEqual(["检查评估　现场审核　甲", "检查评估　现场审核　乙"]);
  expect(aboutWords({ ...of, stage: null, writers: [] })).toBe("检查评估");
});

it("says which things an application is to change", () => {
  expect(aboutWords({ about: "change-application", changes: ["head", "address"] })).toBe("变更登记　负责人、通讯地址");
});

it("says which licences wait to be confirmed", () => {
  const licences = ["L-1", "L-2"].map((number) => ({ id: number, number }));
  expect(aboutWords({ about: "licence", licences })).toBe("L-1、L-2");
});
