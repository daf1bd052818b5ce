import { describe, expect, test } from "vitest";
import { type Link, linkDigest, linkFault, type Place, type SealedRow } from "./chain.ts";

const row: SealedRow = { id: "a", at: "2026-11-21T07:00:00.000001Z", action: "people.appoint", purpose: null };
const place: Place = { organisation: "o", sequence: 2, previous: "0".repeat(64) };
const digest = linkDigest({ ...place, row });
const sound: Link = { ...place, digest, row, claimed: digest, again: false };

describe("a link's digest", () => {
  test("is the same whatever the order of the columns", () => {
    const turned = Object.fromEntries(Object.entries(row).reverse());
    expect(linkDigest({ ...place, row: turned })).toBe(digest);
  });

  test.each([
    ["the organisation", { ...place, organisation: "p", row }],
    ["the place", { ...place, sequence: 3, row }],
    ["the link before", { ...place, previous: null, row }],
    ["a microsecond", { ...place, row: { ...row, at: "2026-11-21T07:00:00.000002Z" } }],
    ["nothing become an empty text", { ...place, row: { ...row, purpose: "" } }],
    ["another column", { ...place, row: { ...row, extra: null } }],
  ])("is another for %s", (_, changed) => {
    expect(linkDigest(changed)).not.toBe(digest);
  });
});

describe("a link", () => {
  test("that is as it was sealed has no fault, at the end of the chain too", () => {
    expect(linkFault(place, sound)).toBeUndefined();
    expect(linkFault(place, { ...sound, claimed: undefined })).toBeUndefined();
  });

  test.each<[string, Link]>([
    ["gap", { ...sound, sequence: 3 }],
    ["previous-changed", { ...sound, previous: "1".repeat(64) }],
    ["row-missing", { ...sound, row: undefined }],
    ["sealed-twice", { ...sound, again: true }],
    ["row-changed", { ...sound, row: { ...row, action: "people.end" } }],
    ["seal-changed", { ...sound, digest: "1".repeat(64) }],
  ])("is found bent: %s", (fault, link) => {
    expect(linkFault(place, link)).toBe(fault);
  });
});
