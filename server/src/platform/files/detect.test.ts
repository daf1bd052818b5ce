import { describe, expect, test } from "vitest";
import { detectBytes } from "./detect.ts";
import { GB_CSV, GIF, HEIC, MP4, makeOle, makeZip, office, PDF, redAndBlue } from "./samples.fixture.ts";

async function detect(bytes: Buffer | string) {
  const all = Buffer.from(bytes as Buffer);
  let read = 0;
  const are = await detectBytes({
    size: all.length,
    read: (at, length) => {
      read += Math.min(length, all.length - at);
      return Promise.resolve(all.subarray(at, at + length));
    },
  });
  return { are, read };
}

const image = redAndBlue(20, 10);

describe("bytes are known for what they are", () => {
  test.each([
    ["pdf", PDF],
    ["png", image.pngSync()],
    ["jpeg", image.jpegSync()],
    ["webp", image.webpSync()],
    ["bmp", image.bmpSync()],
    ["tiff", image.tiffSync()],
    ["gif", GIF],
    ["heic", HEIC],
    ["mp4", MP4],
    ["ooxml-word", office("word/document.xml")],
    ["ooxml-sheet", office("xl/workbook.xml")],
    ["ooxml-slides", office("ppt/presentation.xml")],
    ["ooxml-macros", office("word/document.xml", "word/vbaProject.bin")],
    ["ofd", makeZip({ "OFD.xml": Buffer.from("<ofd/>") })],
    ["zip", makeZip({ "资料/说明.txt": Buffer.from("a") })],
    ["program", makeZip({ "META-INF/MANIFEST.MF": Buffer.from("a") })],
    ["ole-word", makeOle("WordDocument")],
    ["ole-sheet", makeOle("Workbook")],
    ["ole-sheet", makeOle("Book")],
    ["ole-slides", makeOle("PowerPoint Document")],
    ["ole-encrypted", makeOle("EncryptionInfo", "EncryptedPackage")],
    ["rtf", "{\\rtf1\\ansi hello}"],
    ["text", "姓名,成绩\r\n张三,90\r\n"],
    ["text", "\uFEFF姓名"],
    ["text", GB_CSV],
    ["markup", "<!DOCTYPE html><script>alert(1)</script>"],
    ["markup", '\uFEFF \n<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ["markup", '<?xml version="1.0"?><svg/>'],
    ["markup", "#!/bin/sh\nrm -rf /\n"],
    ["program", Buffer.from("4d5a90000300000004000000", "hex")],
    ["program", Buffer.from("7f454c4602010100", "hex")],
    ["other", Buffer.from([1, 2, 3, 0, 255])],
    ["other", Buffer.from([0xd0])],
  ])("%s", async (bytes, file) => {
    expect((await detect(file)).are).toBe(bytes);
  });
});

describe("a file that is two things at once is what it begins as", () => {
  test.each([
    [
      "a program with a ZIP behind it",
      "program",
      Buffer.concat([Buffer.from("MZ\x90\0"), office("word/document.xml")]),
    ],
    ["a page with a PDF behind it", "markup", Buffer.concat([Buffer.from("<html>"), PDF])],
    ["an image with a page behind it", "gif", Buffer.concat([GIF, Buffer.from("<script>alert(1)</script>")])],
    ["a PDF with a ZIP behind it", "pdf", Buffer.concat([PDF, makeZip({ "a.js": Buffer.from("1") })])],
  ] as const)("%s", async (_, bytes, file) => {
    expect((await detect(file)).are).toBe(bytes);
  });
});

test("text is text to its end: a byte that is none shows late", async () => {
  const long = Buffer.concat([Buffer.alloc(600_000, "字"), Buffer.from([0])]);
  expect((await detect(long.subarray(0, -1))).are).toBe("text");
  expect((await detect(long)).are).toBe("other");
});

test("an archive is not unpacked: one that claims gigabytes is looked at in a few reads of its ends", async () => {
  const bomb = makeZip({ "[Content_Types].xml": Buffer.alloc(5_000_000) }, 0xff_ff_ff_00);
  const { are, read } = await detect(bomb);
  expect(are).toBe("zip");
  expect(read).toBeLessThan(200_000);
});

test("a directory of a compound file that goes in a circle ends", async () => {
  const circle = makeOle("Nothing");
  circle.writeUInt32LE(1, 512 + 8);
  expect((await detect(circle)).are).toBe("other");
});
