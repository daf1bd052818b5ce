import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Context, notFound } from "../platform/http/index.ts";
import { removePaper } from "./files-store.ts";
import { openToKeep } from "./keepers.ts";
import { recordAct } from "./record-act.ts";

/** Takes a file off a record; the file stays the station's. */
export async function detachFile(
  context: Context,
  { params }: { params: { register: string; record: string; file: string } },
): Promise<Result<undefined>> {
  const opened = await openToKeep(context, params);
  if (!opened.ok) return opened;
  const { transaction, organisation } = context;
  const { record, file } = params;
  const register = opened.value;
  if (!(await removePaper(transaction, { organisation, register, id: record, file }))) return notFound();
  await recordAct(context, { register, record, verb: "detach", details: { file } });
  return succeed(undefined);
}
