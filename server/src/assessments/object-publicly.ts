import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import type { RawContext } from "../platform/http/index.ts";
import { appendAction } from "./append-action.ts";
import { asPublic, chargeObjection, lookUp } from "./as-public.ts";
import { newReceipt } from "./new-receipt.ts";
import { addContact, placeOf } from "./objections-store.ts";
import type { publicObjection } from "./publication-schemas.ts";
import { findPage } from "./published-store.ts";

const actor = { system: "public" } as const;

/**
 * Objects to a published result without signing in. It is in the log when the receipt is given: the rules say at once
 * whether it is in time. How to reach whoever objects is sealed, and kept beside.
 */
export async function objectPublicly(
  context: RawContext,
  { params: { token }, body: { text, contact } }: { params: { token: string }; body: z.output<typeof publicObjection> },
): Promise<Result<{ receipt: string }>> {
  const { at, today, requestId, services } = context;
  const page = await lookUp(context, (transaction) => findPage(transaction, { token, day: today }));
  if (!page.ok) return page;
  const { organisation, assessment } = page.value;
  const charged = await chargeObjection(context, assessment);
  if (!charged.ok) return charged;
  const receipt = newReceipt(today);
  return await asPublic(context, async (transaction): Promise<Result<{ receipt: string }>> => {
    const acting = { transaction, actor, organisation, at, today, requestId, services };
    const done = await appendAction(acting, { assessment, type: "object", content: { receipt, text } });
    if (!done.ok) return done;
    if (contact !== undefined) {
      const contact_sealed = services.personalData.seal(contact, placeOf(receipt));
      await addContact(transaction, {
        organisation_id: organisation,
        assessment_id: assessment,
        receipt,
        contact_sealed,
      });
    }
    return succeed({ receipt });
  });
}
