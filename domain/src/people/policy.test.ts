import { describe, expect, it } from "vitest";
import { reach } from "../kernel/index.ts";
import { policy } from "./policy.ts";

const OWN = ["own"];
const TREE = ["own", "below"];

describe("with people", () => {
  it.each<[string, Partial<Record<keyof typeof policy, string[]>>]>([
    ["system-administrator", { register: TREE, change: TREE, appoint: TREE, end: TREE }],
    ["head", { register: OWN, change: OWN, reveal: OWN, appoint: OWN, end: OWN }],
    ["general-affairs", { register: OWN, change: OWN, reveal: OWN }],
    ["exam-affairs", { reveal: OWN }],
    ["city-reviewer", { reveal: TREE }],
    ["provincial-quality-officer", { reveal: TREE }],
    ["log-auditor", {}],
    ["security-administrator", {}],
    ["examiner", {}],
  ])("%s sees all in reach, and may do no more than this: %j", (post, more) => {
    const may = Object.entries(policy).map(([verb, action]) => [verb, reach({ action, post })] as const);
    const expected = { see: TREE, ...more };
    expect(Object.fromEntries(may.filter(([, relations]) => relations.length > 0))).toEqual(expected);
  });
});
