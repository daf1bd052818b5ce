import fc from "fast-check";
import { expect, test } from "vitest";
import { DRAWN, findReceipt, receiptOf } from "./receipt.ts";

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const parts = fc.record({ year: digits(4), drawn: digits(DRAWN) });

test("a receipt is read as it was written, and as people type it", () => {
  fc.assert(
    fc.property(parts, (of) => {
      const receipt = receiptOf(of);
      expect(receipt).toMatch(/^YY-\d{4}-\d{10}$/);
      const typed = [receipt, receipt.toLowerCase(), ` ${receipt.replaceAll("-", " ")}`, receipt.replaceAll("-", "－")];
      expect(typed.map(findReceipt)).toEqual(typed.map(() => receipt));
    }),
  );
});

test("one wrong digit is noticed", () => {
  fc.assert(
    fc.property(parts, fc.nat({ max: 13 }), fc.integer({ min: 1, max: 9 }), (of, place, more) => {
      const plain = receiptOf(of).replaceAll("-", "").slice(2);
      const wrong = (Number(plain[place]) + more) % 10;
      expect(findReceipt(`YY${plain.slice(0, place)}${wrong}${plain.slice(place + 1)}`)).toBeUndefined();
    }),
  );
});

test.each(["", "YY", "YY-2026-000001", "XX-2026-0123456789", "0123456789"])("%j is none", (text) => {
  expect(findReceipt(text)).toBeUndefined();
});
