import { randomUUID } from "node:crypto";
import { policy } from "@jianheng/domain/changes";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { refusingViolations } from "../platform/db/index.ts";
import { type Context, notFound, stale } from "../platform/http/index.ts";
import { giveReason, isStation } from "../records/index.ts";
import { NOT_THE_DECIDER, NUMBER } from "./decide-change.ts";
import { correct, findLicenceById, type Licence, noteCorrection } from "./grant-store.ts";
import type { corrected as givenSchema } from "./schemas.ts";
import { findDecider } from "./store.ts";

/** Corrects what the station entered wrongly of a licence and can't change itself. What it said before stays. */
export async function correctLicence(
  context: Context,
  of: { params: { licence: string }; body: z.output<typeof givenSchema>; version: number },
): Promise<Result<{ version: number }>> {
  const { transaction, organisation: station, actor, today } = context;
  const { reason, ...given } = of.body;
  const which = { station, licence: of.params.licence };
  if (!(await isStation(transaction, station))) return notFound();
  const decider = await findDecider(transaction, { station, day: today });
  if (decider?.id !== actor.organisationId) return NOT_THE_DECIDER;
  const before = await findLicenceById(transaction, which);
  if (!before) return notFound();
  const { version, ...said } = before;
  if (version !== of.version) return stale();
  const after = corrected(said, given);
  if (JSON.stringify(after) === JSON.stringify(said)) return refuse([NOTHING]);
  if (after.validUntil !== null && after.validUntil < after.validFrom) return refuse([ENDS_FIRST]);
  return await refusingViolations({ licence_key: { ...NUMBER, at: "$.number" } }, async () => {
    await noteCorrection(transaction, { ...which, id: randomUUID(), version, reason });
    await giveReason(transaction, reason);
    if (!(await correct(transaction, { ...which, version, ...after }))) return stale();
    await recordActs(context, {
      action: policy.correct,
      organisation: station,
      subject: { kind: "record", id: which.licence },
      details: { register: "licence", columns: Object.keys(given) },
      before: said,
      after: { ...after, reason },
    });
    return succeed({ version: version + 1 });
  });
}

/** What is left out stays as it is. */
function corrected(said: Licence, given: Partial<{ [what in keyof Licence]: Licence[what] | undefined }>): Licence {
  const { number = said.number, validFrom = said.validFrom, validUntil = said.validUntil } = given;
  const { reissuedOn = said.reissuedOn, withdrawnOn = said.withdrawnOn } = given;
  return { number, validFrom, validUntil, reissuedOn, withdrawnOn };
}

const NOTHING: Problem = {
  at: "",
  code: "nothing-changes",
  message: { zh: "与现登记内容相同：请填写要更正的内容", en: "that is what it says: give what is to be corrected" },
};
const ENDS_FIRST: Problem = {
  at: "$.validUntil",
  code: "ends-before-it-begins",
  message: { zh: "早于起始日期，请核对两个日期", en: "it ends before it begins; look at both days" },
};
