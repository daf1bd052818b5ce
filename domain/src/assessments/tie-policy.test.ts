import { expect, it } from "vitest";
import { reach } from "../kernel/index.ts";
import { mayDeclare, tiePolicy } from "./tie-policy.ts";

const of = (action: keyof typeof tiePolicy, post: string) => reach({ action: tiePolicy[action], post }).join();

it("everybody declares in his own office, officials below it too, and only they revoke", () => {
  expect(["archivist", "approving-official"].map((post) => of("declare-tie", post))).toEqual(["own", "own,below"]);
  expect(["archivist", "approving-official"].map((post) => of("revoke-tie", post))).toEqual(["", "own,below"]);
  expect(["general-affairs", "head"].map((post) => of("keep-bodies", post))).toEqual(["own", ""]);
});

it("one declares for oneself, an official for others too", () => {
  const codes = (post: string, person: string) =>
    mayDeclare({ actor: { person: "甲", post }, person }).map(({ code }) => code);
  expect(codes("archivist", "甲")).toEqual([]);
  expect(codes("archivist", "乙")).toEqual(["only-oneself"]);
  expect(codes("provincial-quality-officer", "乙")).toEqual([]);
});
