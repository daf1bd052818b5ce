/** What collides: 评查记录, 备注, or an entry of a list. */
export function wordsOfPlace(at: string): string {
  const [name = ""] = at.split(".");
  return PLACES[name] ?? at;
}

const PLACES: Readonly<Record<string, string>> = {
  observation: "评查记录",
  note: "备注",
  faults: "问题",
  evidence: "证据",
  questions: "提问",
  touched: "是否符合",
};

/** One side of a collision in words. */
export function wordsOfSide(side: unknown): string {
  if (side === null || side === undefined) return "（没有）";
  if (typeof side === "boolean") return side ? "是" : "否";
  if (typeof side !== "object") return String(side);
  if (Array.isArray(side)) return side.map(wordsOfSide).join("、");
  const { what, question, caption } = side as { what?: string; question?: string; caption?: string };
  const named = what ?? question ?? caption;
  if (named !== undefined && named !== null) return named;
  return Object.values(side).map(wordsOfSide).join("，");
}
