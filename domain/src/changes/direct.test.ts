import { describe, expect, test } from "vitest";
import { licenceProblems, licenceStays, registrationProblems, registrationStays } from "./direct.ts";
import type { Registration, Standing } from "./fixed.ts";

const registered = { head: "示范甲", telephone: "1", contact: "示范乙", address: "示范路1号", postCode: null };
const of = (id: string, validFrom: string, parts: Partial<Registration["registered"]> = {}): Registration => ({
  ...{ id, validFrom, registered: { ...registered, ...parts } },
});
const first = of("a", "2020-01-01");
const second = of("b", "2024-05-01", { head: "示范丙" });
const standing = (parts: Partial<Standing> = {}): Standing => ({
  ...{ today: "2026-11-22", decided: true, licensed: true, open: false, restedOn: [], registrations: [first, second] },
  ...parts,
});
const said = (problems: readonly { at: string; code: string }[]) => problems.map(({ at, code }) => `${at} ${code}`);
const changed = (before: Registration, parts: Partial<Registration["registered"]>) => ({
  before,
  after: { ...before, registered: { ...before.registered, ...parts } },
});

describe("a registration that is there", () => {
  test("keeps what changes by application, each said at its field", () => {
    const problems = registrationProblems(standing(), changed(second, { head: "示范丁", postCode: "110000" }));
    expect(said(problems)).toEqual(["head by-application", "postCode by-application"]);
    expect(problems[0]?.message.zh).toContain("“负责人”已经登记，不能直接修改：请在“变更登记”中提出申请");
  });

  test.each<[string, Partial<Standing>]>([
    ["there is no licence yet", { licensed: false }],
    ["nobody would decide on an application", { decided: false, open: true }],
  ])("is written directly as long as %s", (_, parts) => {
    expect(registrationProblems(standing(parts), changed(second, { head: "示范丁" }))).toEqual([]);
    expect(registrationStays(standing(parts), second)).toEqual([]);
  });

  test("keeps it without a licence, too, while an application waits that read it", () => {
    const waiting = standing({ licensed: false, open: true, restedOn: ["b"] });
    expect(said(registrationProblems(waiting, changed(second, { telephone: "2" })))).toEqual([
      "telephone by-application",
    ]);
    expect(registrationProblems(waiting, changed(second, {}))).toEqual([]);
  });

  test("of years before is corrected, unless an application rests on it", () => {
    expect(registrationProblems(standing(), changed(first, { head: "示范丁" }))).toEqual([]);
    const granted = standing({ restedOn: ["a"] });
    expect(said(registrationProblems(granted, changed(first, { head: "示范丁" })))).toEqual(["head by-application"]);
    expect(said(registrationStays(granted, first))).toEqual([" by-application"]);
    expect(registrationStays(standing(), first)).toEqual([]);
  });

  test("keeps its day: another one would put an older one in force", () => {
    const later = { before: second, after: { ...second, validFrom: "2026-11-23" } };
    expect(said(registrationProblems(standing(), later))).toEqual(["validFrom by-application"]);
    const moved = { before: first, after: { ...first, validFrom: "2026-01-01" } };
    expect(said(registrationProblems(standing(), moved))).toEqual(["head by-application"]);
  });
});

describe("a new registration", () => {
  test.each<[string, Registration, string[]]>([
    ["of years before stands as it is given", of("c", "2019-01-01", { head: "示范戊" }), []],
    ["that says what is in force is one", of("c", "2026-01-01", { head: "示范丙" }), []],
    ["that says something else is refused", of("c", "2026-01-01", { head: "示范戊" }), ["head by-application"]],
    ["of a day to come is refused", of("c", "2027-01-01", { head: "示范丙" }), ["validFrom by-application"]],
  ])("%s", (_, after, problems) => {
    expect(said(registrationProblems(standing(), { after }))).toEqual(problems);
  });

  test("waits while an application does", () => {
    const after = of("c", "2026-01-01", { head: "示范丙" });
    expect(said(registrationProblems(standing({ open: true, restedOn: ["b"] }), { after }))).toEqual([
      "validFrom application-open",
    ]);
  });

  test("is the first: there is nothing that it would change", () => {
    expect(registrationProblems(standing({ registrations: [] }), { after: first })).toEqual([]);
  });
});

describe("a licence", () => {
  const before = { number: "L-1", validFrom: "2020-01-01", validUntil: null, withdrawnOn: null, copies: 2 };

  test("keeps its number and days; the rest is the station's to write", () => {
    const after = { ...before, number: "L-2", validUntil: "2030-01-01", copies: 3, withdrawnOn: "2026-01-01" };
    expect(said(licenceProblems({ decided: true }, { before, after }))).toEqual([
      "number by-application",
      "validUntil by-application",
    ]);
    expect(licenceProblems({ decided: false }, { before, after })).toEqual([]);
  });

  test("that was withdrawn is not in force again by the station's own word", () => {
    const withdrawn = { ...before, withdrawnOn: "2026-01-01" };
    expect(said(licenceProblems({ decided: true }, { before: withdrawn, after: before }))).toEqual([
      "withdrawnOn by-application",
    ]);
  });

  test.each([
    ["in force stays", before, false, 1],
    ["that is withdrawn goes", { ...before, withdrawnOn: "2026-01-01" }, false, 0],
    ["that has ended goes", { ...before, validUntil: "2026-11-21" }, false, 0],
    ["that ends today stays", { ...before, validUntil: "2026-11-22" }, false, 1],
    ["that was reissued stays, however it stands", { ...before, withdrawnOn: "2026-01-01" }, true, 1],
  ])("%s", (_, licence, reissued, problems) => {
    expect(licenceStays(standing(), { before: licence, reissued })).toHaveLength(problems);
  });
});
