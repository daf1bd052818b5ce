import type { Readable } from "node:stream";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { hasNumbers, planTable, policy, type Register } from "@jianheng/domain/registers";
import { listKnown } from "../occupations/index.ts";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, type RawContext, refuseWhole } from "../platform/http/index.ts";
import { momentOfBooks } from "./export-store.ts";
import { cellsOf, given } from "./give-workbook.ts";
import { openToKeep } from "./keepers.ts";
import { writeInProcess } from "./workbook-process.ts";

/**
 * A register as an Excel file with people's numbers in clear, so that it can be brought back: for whoever keeps it, once
 * it is on the trail what for. Nothing is sent before that is written.
 */
export async function giveNumbers(
  context: RawContext,
  { params, body: { purpose } }: { params: { register: string }; body: { purpose: string } },
): Promise<Result<Readable>> {
  const drawn = await context.asMember(async (member) => {
    const opened = await openToKeep(member, params);
    if (!opened.ok) return opened;
    const register = opened.value;
    if (!hasNumbers(register)) return NO_NUMBERS;
    return succeed({ register, bytes: await drawnFor(member, { register, purpose }) });
  });
  if (!drawn.ok) return drawn;
  const { register, bytes } = drawn.value;
  return given(context, { name: `${register.words.zh}（含证件号码）`, bytes });
}

async function drawnFor(context: Context, of: { register: Register; purpose: string }): Promise<Uint8Array> {
  const { register, purpose } = of;
  let records = 0;
  async function* counted() {
    for await (const rows of cellsOf(context, { organisation: context.organisation, register }, true)) {
      records += rows.length;
      yield rows;
    }
  }
  const { transaction } = context;
  const plan = planTable(register, await listKnown(transaction));
  const bytes = await writeInProcess(plan, { rows: counted(), takenOutAt: await momentOfBooks(transaction) });
  await recordActs(context, {
    action: policy.exportNumbers,
    organisation: context.organisation,
    subject: { kind: "register", id: register.id },
    details: { register: register.id, records },
    purpose,
  });
  return bytes;
}

const NO_NUMBERS = refuseWhole<{ register: Register; bytes: Uint8Array }>(
  "no-numbers",
  "该台账中没有证件号码：请用“导出 Excel”",
  "nobody's number stands in this register: take it out without",
);
