import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { listNamed } from "../files/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { addPaper } from "./files-store.ts";
import { openToKeep } from "./keepers.ts";
import { recordAct } from "./record-act.ts";
import { lockRecord } from "./store.ts";

/** Puts a file of the station to a record, as what it rests on; one that is there already stays. */
export async function attachFile(
  context: Context,
  { params, body }: { params: { register: string; record: string }; body: { file: string } },
): Promise<Result<{ id: string }>> {
  const opened = await openToKeep(context, params);
  if (!opened.ok) return opened;
  const { transaction, organisation } = context;
  const which = { organisation, register: opened.value, id: params.record };
  if ((await lockRecord(transaction, which)) === undefined) return notFound();
  const { file } = body;
  const [known] = await listNamed(transaction, { organisation, ids: [file] });
  if (!known) return refuse([UNKNOWN]);
  if (await addPaper(transaction, { ...which, file })) {
    await recordAct(context, { register: which.register, record: which.id, verb: "attach", details: { file } });
  }
  return succeed({ id: file });
}

const UNKNOWN = {
  at: "$.file",
  code: "unknown-file",
  message: { zh: "本单位没有这个文件：请先上传", en: "the station has no such file; add it first" },
};
