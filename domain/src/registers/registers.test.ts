import { expect, it } from "vitest";
import { reach } from "../kernel/index.ts";
import { policy as people } from "../people/index.ts";
import {
  areas,
  findRegister,
  hasNumbers,
  mayKeep,
  policy,
  type Row,
  registers,
  relatedColumns,
  spanName,
} from "./index.ts";

const between = (id: string, row: Row) => {
  const register = findRegister(id);
  if (!register) throw new Error(`${id} is no register`);
  const nameOf = (column: string) => register.columns.find((one) => one.id === column)?.name ?? "";
  const problems = register.rules?.flatMap((rule) => rule.problems(row, nameOf)) ?? [];
  return problems.map(({ at, message }) => `${at} ${message.zh}`);
};
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

it("can be listed by days that their columns say, or the columns of what they name", () => {
  for (const register of registers) {
    const spans = register.spans ?? [];
    expect(new Set(spans.map(({ id }) => id)).size).toBe(spans.length);
    for (const span of spans) {
      const through = register.columns.find(({ id }) => id === span.through)?.type;
      const { columns } = through?.kind === "record" ? (known.get(through.of) ?? register) : register;
      const kinds = [...span.first, ...span.last].map((id) => columns.find((column) => column.id === id)?.type.kind);
      expect([register.id, kinds.filter((kind) => kind !== "day" && kind !== "year")]).toEqual([register.id, []]);
      expect([register.id, spanName(register, span)]).toEqual([register.id, expect.stringMatching(/./)]);
    }
  }
});

it("are kept by the head of a station and by the posts that each names", () => {
  const [batch, documents] = [known.get("batch"), known.get("system-document")];
  if (!batch || !documents) throw new Error("both are registers");
  expect(mayKeep({ register: batch, post: "exam-affairs" })).toBe(true);
  expect(mayKeep({ register: documents, post: "exam-affairs" })).toBe(false);
  expect(mayKeep({ register: documents, post: "head" })).toBe(true);
});

it("say what their columns can't by themselves, in words that name the other column", () => {
  const row = { applicants: 10, eligible: 12, seated: null, passed: 3, startsOn: "2026-03-02", endsOn: "2026-03-01" };
  expect(between("batch", row)).toEqual([
    "endsOn 早于“考试开始日期”，请核对两个日期",
    "eligible 不应大于“申报人数”（10），请核对",
  ]);
});

it("hold each part against all that it is a part of: mending one that is too large brings up no other", () => {
  expect(between("batch", { applicants: 10, eligible: 12, seated: 11, passed: 9 })).toEqual([
    "eligible 不应大于“申报人数”（10），请核对",
    "seated 不应大于“申报人数”（10），请核对",
  ]);
  // What can't be read in between is passed over.
  expect(between("batch", { applicants: 10, seated: 11, passed: 10 })).toEqual([
    "seated 不应大于“申报人数”（10），请核对",
  ]);
  expect(between("survey", { sent: 30, returned: 20, satisfied: 21 })).toEqual([
    "satisfied 不应大于“收回份数”（20），请核对",
  ]);
});

it("compare levels by rank, and those present at a training with those who were to come", () => {
  const [first, third] = [5, 3];
  expect(between("licence-scope", { lowestLevel: first, highestLevel: third })).toEqual([
    "highestLevel 低于“最低等级”，请核对两个等级：五级最低，一级高于二级",
  ]);
  expect(between("licence-scope", { lowestLevel: third, highestLevel: first })).toEqual([]);
  expect(between("licence-scope", { lowestLevel: third, highestLevel: third })).toEqual([]);
  expect(between("licence-scope", { lowestLevel: null, highestLevel: third })).toEqual([]);
  expect(between("training", { expected: 12, attended: 13 })).toEqual(["attended 不应大于“应到人数”（12），请核对"]);
});

it("know which columns are held against each other", () => {
  const batch = findRegister("batch");
  if (!batch) throw new Error("it is a register");
  const related = (id: string) => relatedColumns(batch, id);
  expect(related("seated")).toEqual(["applicants", "eligible", "passed"]);
  expect([related("level"), related("endsOn"), related("noticeNumber")]).toEqual([["regime"], ["startsOn"], []]);
  for (const { columns, rules = [] } of registers) {
    const ids = columns.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(rules.flatMap((rule) => [...rule.columns])));
  }
});

it("leave with numbers only by posts that may see a person's, each of which keeps one that has some", () => {
  const posts = policy.exportNumbers.grants.flatMap((grant) => grant.posts);
  for (const post of posts) {
    expect(reach({ action: people.reveal, post })).toContain("own");
    expect(registers.some((register) => hasNumbers(register) && mayKeep({ register, post }))).toBe(true);
  }
  expect(policy.exportNumbers.grants.flatMap(({ of }) => of)).toEqual(["own"]);
});
