import { expect, test } from "vitest";
import { postsSetUp } from "./index.ts";

const of = (held: Readonly<Record<string, readonly string[]>>) =>
  postsSetUp(Object.entries(held).flatMap(([person, posts]) => posts.map((post) => ({ person, post })))).map(
    ({ name, people }) => `${name}${people}`,
  );

test("the four of the form are printed, whoever there is", () => {
  expect(of({})).toEqual(["综合管理0", "考务管理0", "质量管理0", "其他0"]);
});

test("neither who appraises, nor the head, nor who runs the installation is counted", () => {
  const people = {
    a: ["head"],
    b: ["examiner"],
    c: ["senior-examiner"],
    d: ["invigilator"],
    e: ["system-administrator"],
  };
  expect(of(people)).toEqual(["综合管理0", "考务管理0", "质量管理0", "其他0"]);
});

test("a person with several posts is one of the function that is named, and one of the others once", () => {
  const people = {
    ...{ a: ["general-affairs", "archives", "archivist"], b: ["exam-affairs", "certificates"] },
    ...{ c: ["management-representative"], d: ["internal-quality-supervisor"], e: ["equipment", "technical-support"] },
    ...{ f: ["finance"], g: ["head", "items"] },
  };
  expect(of(people)).toEqual(["综合管理1", "考务管理1", "质量管理2", "其他3"]);
});

test("who holds two of the named stands in both: the form shows that they are crossed", () => {
  expect(of({ a: ["general-affairs", "exam-affairs"] })).toEqual(["综合管理1", "考务管理1", "质量管理0", "其他0"]);
});
