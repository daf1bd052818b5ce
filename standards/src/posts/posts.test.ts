import { describe, expect, it } from "vitest";
import { postRules, posts } from "./index.ts";

describe("the posts", () => {
  it("have each an id, a term and a source of its own place", () => {
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    expect(new Set(posts.map(({ name }) => name)).size).toBe(posts.length);
    for (const { at, source } of posts) expect(at.length > 0 && source.length > 0).toBe(true);
  });

  it("are those of the three required functions of Liaoning 4.1.2 among others", () => {
    const atStation = posts.filter(({ at }) => at.includes("station")).map(({ id }) => id);
    expect(atStation).toEqual(expect.arrayContaining(["general-affairs", "exam-affairs", "equipment", "head"]));
  });

  it("are named by the rules on holding them together, which say why", () => {
    const known = posts.map(({ id }) => id);
    for (const { together, source, words } of postRules) {
      expect(together.length).toBeGreaterThan(1);
      expect(known).toEqual(expect.arrayContaining([...together]));
      expect([source, words.zh, words.en].every((text) => text.length > 0)).toBe(true);
    }
  });
});
