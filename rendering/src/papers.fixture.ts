import type { Block, Paper } from "@jianheng/domain/papers";
import { RARE } from "./forms.fixture.ts";

const arms = ["体系文件", "内部审核", "管理评审", "岗位职责"].map((title, at) => ({
  label: `${at + 1} ${title}`,
  share: at === 3 ? null : 1 - at / 4,
}));

/** A paper with a block of each kind; `words` stand wherever people write. */
export function paperOf(words: string, style: Paper["style"] = "official"): Paper {
  const columns = [
    { title: "编号和内容", share: 20 },
    { title: "失分", share: 10, align: "center" },
    { title: "发现的情况", share: 70 },
  ] as const;
  const rows = Array.from({ length: 40 }, (_, at) => [`${at + 1}.1 小项`, "1.00", `${words}${at}`]);
  const blocks: Block[] = [
    { is: "heading", level: 1, text: "一、失分情况" },
    { is: "paragraph", text: `失分40条：${words}` },
    { is: "table", columns, rows },
    { is: "radar", arms, text: "各项目得分率" },
    { is: "closing", by: `${RARE}评估组`, on: "2026年11月21日", stamp: true },
    { is: "heading", level: 2, text: "签字" },
    { is: "table", columns, rows: [["张三", "", ""]], room: true },
    { is: "code", code: { content: "jianheng:snapshot:0123", words: "核对码 0123 4567 89ab" }, note: "摘要：0123" },
  ];
  return { title: `关于${RARE}站\n验收情况的报告`, style, to: "省中心", blocks, at: "2026-11-21T01:20:10.000Z" };
}

/** A paper whose table ends after `rows` rows, with a sum, and is then given out and signed. */
export function endingPaper(rows: number, style: Paper["style"], decided = true): Paper {
  const columns = [
    { title: "项目", share: 60 },
    { title: "得分", share: 40 },
  ] as const;
  const items = Array.from({ length: rows }, (_, at) => [`第${at + 1}小项`, "1.00"]);
  const [table, signed] = [
    { is: "table", columns, rows: [...items, ["合计", "40.00"]], sum: true },
    { is: "table", columns, rows: [["张三", ""]], room: true },
  ] as const;
  const blocks: Block[] = [
    { is: "heading", level: 1, text: "一、评估结果" },
    table,
    { is: "closing", by: "评估组", on: "2026年11月21日", stamp: true },
    ...(decided ? [{ is: "heading", level: 2, text: "签字" } as const, signed] : []),
    { is: "code", code: { content: "jianheng:snapshot:0123", words: "核对码 0123 4567 89ab" }, note: "摘要：0123" },
  ];
  return { title: "报告", style, to: null, blocks, at: "2026-11-21T01:20:10.000Z" };
}
