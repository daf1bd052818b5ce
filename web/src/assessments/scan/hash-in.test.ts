import { expect, test } from "vitest";
import { hashIn } from "./hash-in.ts";

const hash = "0123456789abcdef".repeat(4);

test.each([hash, `jianheng:snapshot:${hash}`, `https://jd.example.org/results/token-of-it#${hash}`])(
  "the hash in %s",
  (text) => {
    expect(hashIn(text)).toBe(hash);
  },
);

test.each(["", "https://jd.example.org", hash.slice(1), `${hash}0`, `x${hash}`, hash.toUpperCase()])(
  "no hash in %s",
  (text) => {
    expect(hashIn(text)).toBeUndefined();
  },
);
