import type { Block, Paper } from "@jianheng/domain/papers";
import type { PlacedText } from "../pdf/printable.ts";

/** All texts of a paper, each by the heading it stands under and the first cell of its row: 五、失分情况[2.1.1 …]. */
export function textsOf({ title, to, blocks }: Paper): PlacedText[] {
  let under = "";
  const inside = blocks.flatMap((block) => {
    if (block.is === "heading") under = block.text;
    return textsIn(block, `$.${under || "正文"}`);
  });
  return [{ at: "$.标题", text: title }, { at: "$.主送机关", text: to ?? "" }, ...inside];
}

function textsIn(block: Block, at: string): PlacedText[] {
  switch (block.is) {
    case "heading":
    case "paragraph":
      return [{ at, text: block.text }];
    case "table":
      return block.rows.map((row) => ({ at: `${at}[${row[0] ?? ""}]`, text: row.join("\n") }));
    case "radar":
      return block.arms.map(({ label }) => ({ at, text: label }));
    case "closing":
      return [{ at: "$.落款", text: `${block.by}${block.on}` }];
    case "code":
      return [];
  }
}
