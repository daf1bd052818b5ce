import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Context, notFound } from "../platform/http/index.ts";
import { answerOf, type FileAnswer } from "./answer.ts";
import { type FileRow, find } from "./store.ts";

type Named = { params: { file: string } };

/** What is known of a file. */
export async function showFile(context: Context, named: Named): Promise<Result<FileAnswer>> {
  const row = await findFile(context, named);
  return row.ok ? succeed(answerOf(row.value)) : row;
}

/** The row of a file that the actor sees. */
export async function findFile({ transaction, organisation }: Context, { params }: Named): Promise<Result<FileRow>> {
  const row = await find(transaction, { organisation, id: params.file });
  return row ? succeed(row) : notFound();
}
