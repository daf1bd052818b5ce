import { expect, test } from "vitest";
import { breakable, clean } from "./text.ts";
import { balance, countLines, wrapped } from "./wrap.ts";

test.each([
  { text: "", width: 10, lines: 1 },
  { text: "质量手册", width: 5, lines: 1 },
  { text: "质量手册", width: 4, lines: 2 },
  { text: "一行\n二行", width: 10, lines: 2 },
  // A full stop never begins a line: it takes the character before it along.
  { text: "一二三四。", width: 4.5, lines: 2 },
  { text: "（一）（二）", width: 3.5, lines: 2 },
  // Sixty letters without a space are cut, as they are when drawn.
  { text: "a".repeat(60), width: 10, lines: 5 },
])("$text in $width em takes $lines lines", ({ text, width, lines }) => {
  expect(countLines({ text, width })).toBe(lines);
});

test("wrapped lines are as many as counted, and together the text", () => {
  const text = "第一条，整改要求逐条列出。\n\n第二条 ABCDEFGHIJKLMNOPQR 完\n";
  const lines = wrapped({ text, width: 6 });
  expect(lines.join("")).toBe(text);
  expect(wrapped({ text: text.trimEnd(), width: 6 })).toHaveLength(countLines({ text: text.trimEnd(), width: 6 }));
});

test("labels are broken into lines of about one length", () => {
  expect(balance({ text: "验收结果", width: 4 })).toBe("验收\n结果");
  expect(balance({ text: "1．质量管理体系文件\n（15分）", width: 5 })).toBe("1．质量\n管理体系\n文件\n（15分）");
  expect(balance({ text: "2．内部审核", width: 5.5 })).toBe("2．内部\n审核");
  expect(balance({ text: "分值", width: 4 })).toBe("分值");
});

test("controls and halves of characters go, rare characters stay", () => {
  expect(clean("a\u0000b\tc\r\nd\ud800e\u200bf")).toBe("ab c\ndef");
  expect(clean("喆堃琎昇𠮷😀")).toBe("喆堃琎昇𠮷😀");
});

test("long runs get places to break, and nothing else changes", () => {
  expect(breakable("编号 1.1.1 与 ABCDEFGHIJKLMNOP")).toBe("编号 1.1.1 与 ABCD\u200bEFGH\u200bIJKL\u200bMNOP");
});
