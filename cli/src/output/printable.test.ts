import { expect, it } from "vitest";
import { demoFile, folderWith, jianheng } from "../testing.ts";
import { printable } from "./printable.ts";

it("keeps what is text and ends lines, and lets nothing else reach the terminal", () => {
  expect(printable("甲\n乙")).toBe("甲\n乙");
  expect(printable("\u001b[31m红\r\u0007\u009b")).toBe("\ufffd[31m红\ufffd\ufffd\ufffd");
});

it("is what a station's name is shown through", async () => {
  const sheet = JSON.parse(new TextDecoder().decode(await demoFile("sichuan-2017.json")));
  const folder = await folderWith({ "f.json": { ...sheet, station: "\u001b[2J站" } });
  expect((await jianheng(folder, "score", "f.json")).out).not.toContain("\u001b");
});
