import { contactPolicy, findReceipt } from "@jianheng/domain/assessments";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { findContact, placeOf } from "./objections-store.ts";

/** How to reach whoever objected, in clear, once it is on the trail what for; only the authority that answers is shown it. */
export async function revealContact(
  context: Context,
  { params, body: { purpose } }: { params: { assessment: string; receipt: string }; body: { purpose: string } },
): Promise<Result<{ contact: string }>> {
  const { transaction, organisation, services } = context;
  const { assessment } = params;
  const receipt = findReceipt(params.receipt);
  const sealed = receipt && (await findContact(transaction, { organisation, assessment, receipt }));
  if (!receipt || !sealed) return notFound();
  const subject = { kind: "assessment", id: assessment };
  await recordActs(context, {
    action: contactPolicy["see-contact"],
    organisation,
    subject,
    purpose,
    details: { receipt },
  });
  return succeed({ contact: services.personalData.open(sealed, placeOf(receipt)) });
}
