import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { readsAsNumber } from "./reads-as-number.ts";
import { syntheticMobileNumber, syntheticResidentId } from "./synthetic.ts";

const id = syntheticResidentId(randomInt);
const mobile = syntheticMobileNumber(randomInt);

test.each([
  ["a resident id", id],
  ["one that ends in X", `${id.slice(0, 17)}x`],
  ["a mobile number", mobile],
  ["a part of a number", id.slice(0, 6)],
  ["one with its country code", `+86 ${mobile}`],
  ["one in groups", `${mobile.slice(0, 3)} ${mobile.slice(3, 7)}-${mobile.slice(7)}`],
  ["one in brackets and dots", `(${mobile.slice(0, 3)})${mobile.slice(3, 7)}.${mobile.slice(7)}`],
  ["one in full width", mobile.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ["one beside a name", `王示一 ${mobile}`],
])("%s reads as a number", (_, text) => {
  expect(readsAsNumber(text)).toBe(true);
});

test.each(["王示一", "王", "Ann-Marie X", "示范12345", ""])("%j does not", (text) => {
  expect(readsAsNumber(text)).toBe(false);
});
