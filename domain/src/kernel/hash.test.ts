import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { contentHash } from "./hash.ts";

describe("the content hash", () => {
  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(contentHash(turned)).toBe(contentHash(record));
      }),
    );
  });

  it("depends on content and on the order of lists", () => {
    const hashes = [{ a: 1 }, { a: 2 }, { b: 1 }, { a: [1, 2] }, { a: [2, 1] }].map(contentHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("is SHA-256 over UTF-8 of the canonical JSON (FIPS 180-4 vector for “abc”, quoted)", () => {
    expect(canonicalJson({ b: 1, a: { d: "喆", c: null } })).toBe('{"a":{"c":null,"d":"喆"},"b":1}');
    expect(contentHash("abc")).toBe("6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25");
  });
});
