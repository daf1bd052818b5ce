import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import type { body } from "./schemas.ts";
import { listBodies as list } from "./store.ts";

/** Bodies outside the tree, by name; `search` is a part of it. */
export async function listBodies(
  { transaction }: Context,
  { query }: { query: { search?: string | undefined; cursor?: [string, string] | undefined; limit: number } },
): Promise<Result<Page<z.input<typeof body>>>> {
  const { search, cursor: after, limit } = query;
  const rows = await list(transaction, { search, after, limit });
  return succeed(toPage({ rows, limit, key: ({ name, id }) => [name, id], item: (row) => row }));
}
