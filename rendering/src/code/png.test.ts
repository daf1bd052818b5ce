import { expect, test } from "vitest";
import { codePng } from "./png.ts";
import { readPng } from "./read-png.fixture.ts";

const URL = `https://jianheng.example.org/results/${"Ab_-".repeat(10)}xyz#${"0123456789abcdef".repeat(4)}`;

test.each([`jianheng:snapshot:${"0123456789abcdef".repeat(4)}`, URL])(
  "whoever reads the code is told %s",
  (content) => {
    expect(readPng(codePng(content))).toBe(content);
  },
);
