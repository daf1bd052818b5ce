import { findReceipt } from "@jianheng/domain/assessments";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import type { RawContext } from "../platform/http/index.ts";
import { lookUp } from "./as-public.ts";
import { findObjection } from "./objections-store.ts";
import type { told } from "./publication-schemas.ts";

/** What became of an objection, for whoever holds its receipt; a number mistyped is told from one that nobody has. */
export async function showObjection(
  context: RawContext,
  { params }: { params: { receipt: string } },
): Promise<Result<z.input<typeof told>>> {
  const receipt = findReceipt(params.receipt);
  if (receipt === undefined) return refuse([MISTYPED]);
  const looked = await lookUp(context, (transaction) => findObjection(transaction, receipt));
  if (!looked.ok) return looked;
  const { received_at, answer, upheld, answered_at } = looked.value;
  return succeed({
    state: upheld === null ? "received" : upheld ? "upheld" : "dismissed",
    receivedAt: received_at.toISOString(),
    answer,
    answeredAt: answered_at?.toISOString() ?? null,
  });
}

const MISTYPED = {
  at: "path.receipt",
  code: "mistyped",
  message: {
    zh: "回执号有误，请对照回执核对（形如 YY-2026-0123456782）",
    en: "the receipt number is mistyped; compare it with the receipt",
  },
};
