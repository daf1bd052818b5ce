import { expect, it } from "vitest";
import { aboutWords } from "./about-words.ts";

it("tells the sheets of one station apart by stage and by whose they are", () => {
  const sheet = (name: string) => {
    return aboutWords({ purpose: "inspection", stage: "on-site-audit", writers: [{ id: name, name }] });
  };
  expect([sheet("甲"), sheet("乙")]).toEqual(["检查评估　现场审核　甲", "检查评估　现场审核　乙"]);
  expect(aboutWords({ purpose: "inspection", stage: null, writers: [] })).toBe("检查评估");
});
