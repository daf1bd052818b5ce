import {
  type FileType,
  judgeFile,
  largestOf,
  policy,
  readFileName,
  tooLarge,
  uploadBroken,
} from "@jianheng/domain/files";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import { detectBytes, type Received } from "../platform/files/index.ts";
import type { Context, RawContext } from "../platform/http/index.ts";
import { answerOf, type FileAnswer } from "./answer.ts";
import { add, find, holdContent } from "./store.ts";

/** Takes a file in, finds out what it is, and adds it. What is refused on the way leaves nothing behind. */
export async function addFile(
  context: RawContext,
  { query }: { query: { name: string } },
): Promise<Result<FileAnswer>> {
  const { store, rules } = context.services.files;
  const may = await context.mayAct();
  if (!may.ok) return may;
  const named = readFileName({ given: query.name, rules });
  if (!named.ok) return named;
  const { name, claimed } = named.value;
  const largest = largestOf({ type: claimed, rules });
  const received = await receive(context, largest);
  if (!received.ok) return received;
  try {
    const { digest, size } = received.value;
    const type = judgeFile({ claimed, bytes: await detectBytes(received.value), size });
    if (!type.ok) return type;
    const keep = { name, type: type.value, received: received.value };
    return await context.asMember((member) => keepFile(member, keep), digest);
  } finally {
    await received.value.discard();
  }

  async function receive({ request }: RawContext, most: number): Promise<Result<Received>> {
    if (Number(request.headers["content-length"] ?? 0) > most) return refuse([tooLarge(most)]);
    try {
      const whole = await store.receive({ source: request.raw, largest: most });
      return whole ? succeed(whole) : refuse([tooLarge(most)]);
    } catch (fault) {
      if (isCutOff(fault)) return refuse([uploadBroken()]);
      throw fault;
    }
  }
}

/** The client went away, or the connection did. */
function isCutOff(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && fault.code === "ECONNRESET";
}

/** The bytes are in their place before the row that names them can be seen, and on disk. */
async function keepFile(
  context: Context,
  { name, type, received }: { name: string; type: FileType; received: Received },
): Promise<Result<FileAnswer>> {
  const { transaction, organisation } = context;
  const { digest, size } = received;
  await holdContent(transaction);
  const id = await add(transaction, { organisation, name, type: type.id, digest, size });
  await received.keep(organisation);
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
