import { type FileType, judgeFile, largestOf, readFileName, tooLarge, uploadBroken } from "@jianheng/domain/files";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { Transaction } from "../platform/db/index.ts";
import { detectBytes, type Received } from "../platform/files/index.ts";
import type { Context, RawContext } from "../platform/http/index.ts";
import { addContent, holdContent } from "./store.ts";

/** A file that came in whole and is what its name says; nobody sees its bytes yet. */
export interface Taken {
  name: string;
  type: FileType;
  received: Received;
}

/**
 * Takes a file in from the body of a request, finds out what it is, and has it kept in the member's name. What is
 * refused on the way leaves nothing behind.
 */
export async function takeFile<T>(
  context: RawContext,
  { name, keep }: { name: string; keep: (member: Context, taken: Taken) => Promise<Result<T>> },
): Promise<Result<T>> {
  const use = (taken: Taken) => context.asMember((member) => keep(member, taken), taken.received.digest);
  return await useFile(context, { name, use });
}

/**
 * The same for a file that is looked into before anything is done in the member's name; it is forgotten afterwards,
 * unless it was kept. `largest`, where given, is less than what files may be otherwise.
 */
export async function useFile<T>(
  context: RawContext,
  of: { name: string; largest?: number; use: (taken: Taken) => Promise<Result<T>> },
): Promise<Result<T>> {
  const { name: given, use } = of;
  const { rules } = context.services.files;
  const may = await context.mayAct();
  if (!may.ok) return may;
  const named = readFileName({ given, rules });
  if (!named.ok) return named;
  const { name, claimed } = named.value;
  const most = largestOf({ type: claimed, rules });
  const received = await receive(context, Math.min(most, of.largest ?? most));
  if (!received.ok) return received;
  try {
    const { size } = received.value;
    const type = judgeFile({ claimed, bytes: await detectBytes(received.value), size });
    if (!type.ok) return type;
    return await use({ name, type: type.value, received: received.value });
  } finally {
    await received.value.discard();
  }
}

async function receive({ request, services }: RawContext, most: number): Promise<Result<Received>> {
  if (Number(request.headers["content-length"] ?? 0) > most) return refuse([tooLarge(most)]);
  try {
    const whole = await services.files.store.receive({ source: request.raw, largest: most });
    return whole ? succeed(whole) : refuse([tooLarge(most)]);
  } catch (fault) {
    if (isCutOff(fault)) return refuse([uploadBroken()]);
    throw fault;
  }
}

/** The client went away, or the connection did. */
function isCutOff(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && fault.code === "ECONNRESET";
}

/**
 * Puts the bytes of a file into an organisation's: they are in their place before the row that `add` writes can be
 * seen, and on disk.
 */
export async function keepContent<T>(
  transaction: Transaction,
  { organisation, received, add }: { organisation: string; received: Received; add: () => Promise<T> },
): Promise<T> {
  const { digest, size } = received;
  await holdContent(transaction);
  await addContent(transaction, { organisation, digest, size });
  const added = await add();
  await received.keep(organisation);
  return added;
}
