import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { Context } from "../platform/http/index.ts";
import { answerOf, type FileAnswer } from "./answer.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { list } from "./store.ts";

/** A page of an organisation's files, the newest first. */
export async function listFiles(
  { transaction, organisation }: Context,
  { query }: { query: { cursor?: string | undefined; limit: number } },
): Promise<Result<{ items: FileAnswer[]; next: string | null }>> {
  const { cursor, limit } = query;
  const after = cursor === undefined ? undefined : readCursor(cursor);
  if (cursor !== undefined && !after) return refuse([BAD_CURSOR]);
  const rows = await list(transaction, { organisation, after, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return succeed({ items: items.map(answerOf), next: last ? writeCursor({ at: last.added_at, id: last.id }) : null });
}

const BAD_CURSOR = {
  at: "query.cursor",
  code: "cursor",
  message: { zh: "翻页位置无效，请从第一页重新查看", en: "there is no such page: begin with the first" },
};
