import { randomInt } from "node:crypto";
import { syntheticMobileNumber, syntheticResidentId } from "@jianheng/domain/kernel";
import { expect, it } from "vitest";
import { isPersonalNumber } from "./personal-number.ts";

it("whole numbers of people are kept out of addresses, however they are written", () => {
  const number = syntheticResidentId(randomInt);
  expect(isPersonalNumber(number)).toBe(true);
  expect(isPersonalNumber(`${number.slice(0, 6)} ${number.slice(6)}`)).toBe(true);
  expect(isPersonalNumber(syntheticMobileNumber(randomInt))).toBe(true);
});

it.each(["示考务", "沈一鉴202603", "辽职鉴证第0101号", "2026-11-20", ""])("“%s” is no number of a person", (text) => {
  expect(isPersonalNumber(text)).toBe(false);
});
