import { type Found, lintRule } from "../model.ts";
import { findNumberParts, type Siblings, siblingsOf } from "../printed.ts";

/**
 * A number that skips or turns back among its siblings, or that belongs under another heading. A row without a number
 * holds a place; a number printed twice is another rule's finding.
 */
export const numberOrder = lintRule({
  code: "number-order",
  title: { zh: "编号跳号、倒序或不属于上级编号", en: "a number out of its order or heading" },
  find: (data) => siblingsOf(data).flatMap(outOfOrder),
});

function outOfOrder({ parent, rows }: Siblings): Found[] {
  const heading = findNumberParts(parent.printed ?? parent.id) ?? [];
  const found: Found[] = [];
  let next = 1;
  for (const { id, printed } of rows) {
    const parts = printed === null ? undefined : findNumberParts(printed);
    const last = parts?.at(-1);
    if (printed !== null && parts !== undefined && last !== undefined) {
      const strays = parts.length === heading.length + 1 && heading.some((part, index) => part !== parts[index]);
      const expected = [...parts.slice(0, -1), next].join(".");
      if (strays) found.push(finding(id, printed, `${heading.join(".")}.${next}`));
      else if (last !== next && last !== next - 1) found.push(finding(id, printed, expected));
      next = last;
    }
    next += 1;
  }
  return found;
}

function finding(id: string, printed: string, expected: string): Found {
  return {
    where: id,
    what: { zh: `编号印为${printed}，按次序应为${expected}`, en: `prints ${printed} where ${expected} is due` },
    numbers: { printed, expected },
    reading: { zh: `按内部编号${id}计，原编号照录`, en: `is called ${id}; the printed number is kept` },
  };
}
