import { expect, it } from "vitest";
import { reach } from "../kernel/index.ts";
import { policy as people } from "../people/index.ts";
import { areas, hasNumbers, mayKeep, policy, registers } from "./index.ts";

const known = new Map(registers.map((register) => [register.id, register]));

it("have ids of their own, columns of their own, and an area", () => {
  expect(known.size).toBe(registers.length);
  for (const { columns, area } of registers) {
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(areas.map(({ id }) => id)).toContain(area);
  }
});

it("are found again by columns that are always filled in", () => {
  for (const { key, columns } of registers) {
    const found = key.map((id) => columns.find((column) => column.id === id));
    expect(found.map((column) => column?.required)).toEqual(key.map(() => true));
  }
});

it("name records of registers that stand before them, which have a key of one written column", () => {
  const before: string[] = [];
  for (const { id, columns } of registers) {
    for (const { type } of columns) {
      if (type.kind !== "record") continue;
      expect(before).toContain(type.of);
      const target = known.get(type.of);
      const [key, ...more] = target?.key ?? [];
      expect(more).toEqual([]);
      expect(["text", "year"]).toContain(target?.columns.find((column) => column.id === key)?.type.kind);
    }
    before.push(id);
  }
});

it("are kept by the head of a station and by the posts that each names", () => {
  const [batch, documents] = [known.get("batch"), known.get("system-document")];
  if (!batch || !documents) throw new Error("both are registers");
  expect(mayKeep({ register: batch, post: "exam-affairs" })).toBe(true);
  expect(mayKeep({ register: documents, post: "exam-affairs" })).toBe(false);
  expect(mayKeep({ register: documents, post: "head" })).toBe(true);
});

it("say what their columns can't by themselves", () => {
  const row = { applicants: 10, eligible: 12, seated: null, passed: 3, startsOn: "2026-03-02", endsOn: "2026-03-01" };
  const problems = known.get("batch")?.rules?.flatMap((rule) => rule(row));
  expect(problems?.map(({ at, code }) => `${at} ${code}`)).toEqual([
    "endsOn ends-before-it-begins",
    "eligible more-than-the-whole",
  ]);
});

it("leave with numbers only by posts that may see a person's, each of which keeps one that has some", () => {
  const posts = policy.exportNumbers.grants.flatMap((grant) => grant.posts);
  for (const post of posts) {
    expect(reach({ action: people.reveal, post })).toContain("own");
    expect(registers.some((register) => hasNumbers(register) && mayKeep({ register, post }))).toBe(true);
  }
  expect(policy.exportNumbers.grants.flatMap(({ of }) => of)).toEqual(["own"]);
});
