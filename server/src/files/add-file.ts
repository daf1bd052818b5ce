import { policy } from "@jianheng/domain/files";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import type { Context, RawContext } from "../platform/http/index.ts";
import { answerOf, type FileAnswer } from "./answer.ts";
import { add, find } from "./store.ts";
import { keepContent, type Taken, takeFile } from "./take-file.ts";

/** Takes a file in, finds out what it is, and adds it to the organisation's. */
export async function addFile(
  context: RawContext,
  { query }: { query: { name: string } },
): Promise<Result<FileAnswer>> {
  return await takeFile(context, { name: query.name, keep: keepFile });
}

async function keepFile(context: Context, { name, type, received }: Taken): Promise<Result<FileAnswer>> {
  const { transaction, organisation } = context;
  const { digest, size } = received;
  const file = { organisation, name, type: type.id, digest };
  const id = await keepContent(transaction, { organisation, received, add: () => add(transaction, file) });
  const row = await find(transaction, { organisation, id });
  if (!row) throw new Error("a file was added and is not seen");
  await recordActs(context, {
    action: policy.add,
    organisation,
    subject: { kind: "file", id },
    after: { name, digest, size, type: type.id },
    details: { digest, size, type: type.id },
  });
  return succeed(answerOf(row));
}
