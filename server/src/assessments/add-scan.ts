import { type Problem, type Result, refuse } from "@jianheng/domain/kernel";
import { type Taken, takeFile } from "../files/index.ts";
import { type Context, notFound, type RawContext } from "../platform/http/index.ts";
import { appendAction } from "./append-action.ts";
import type { Reached } from "./append-actions.ts";
import { bringFile } from "./bring-file.ts";
import { isScanned } from "./files-store.ts";
import { findWhole } from "./published-store.ts";
import { findHead } from "./store.ts";

type Given = { assessment: string; snapshot: string };

/** Takes in the scan of a form that was stamped, and keeps it beside the snapshot that it prints. */
export async function addScan(
  context: RawContext,
  { params, query: { name, snapshot } }: { params: { assessment: string }; query: { name: string; snapshot: string } },
): Promise<Result<Reached>> {
  return await takeFile(context, {
    name,
    // It is printed in groups of four.
    keep: (member, taken) => keepScan(member, { ...params, snapshot: snapshot.replaceAll(/\s/g, ""), taken }),
  });
}

async function keepScan(
  context: Context,
  { assessment, snapshot: given, taken }: Given & { taken: Taken },
): Promise<Result<Reached>> {
  const { transaction, organisation } = context;
  const which = { organisation, assessment };
  if (!(await findHead(transaction, { ...which, lock: false }))) return notFound();
  if (await isScanned(transaction, { ...which, digest: taken.received.digest })) return refuse([TWICE]);
  const snapshot = await findWhole(transaction, { ...which, begins: given });
  const file = await bringFile(context, { ...which, sheet: null, taken });
  const content = { file, snapshot: snapshot ?? given };
  return await appendAction(context, { assessment, type: "attach-scan", content });
}

const TWICE: Problem = {
  at: "",
  code: "given-twice",
  message: { zh: "这份扫描件已上传", en: "this scan is attached already" },
};
