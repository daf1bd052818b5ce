import { randomUUID } from "node:crypto";
import { type Change, changeWords, policy, readOtherwise } from "@jianheng/domain/changes";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { refusingViolations } from "../platform/db/index.ts";
import type { Context } from "../platform/http/index.ts";
import { giveReason } from "../records/index.ts";
import { NOT_THE_DECIDER } from "./as-decider.ts";
import { noteWritten } from "./confirmation-store.ts";
import { ended } from "./ended.ts";
import { findLicence, registerAnew, reissue } from "./grant-store.ts";
import type { decided } from "./schemas.ts";
import { endApplication, findDecider, findProfile, lockOpen } from "./store.ts";

type Decision = z.output<typeof decided>;

/**
 * Decides on an application. Granted, the station is registered anew from today and its licence reissued with it
 * (sichuan-2017: 重新登记并换发职业技能鉴定许可证); refused, all stays as it is.
 */
export async function decideChange(
  context: Context,
  { params, body }: { params: { application: string }; body: Decision },
): Promise<Result<Record<string, never>>> {
  const { transaction, organisation: station, actor } = context;
  const which = { station, id: params.application };
  const application = await lockOpen(transaction, which);
  if (!application) return await ended(transaction, which);
  const decider = await findDecider(transaction, { station, day: context.today });
  if (decider?.id !== actor.organisationId) return NOT_THE_DECIDER;
  const licence = body.granted ? await findLicence(transaction, { station, day: context.today }) : undefined;
  const end = { ...which, by: actor.personId, answer: body.answer ?? null, licence: licence?.id ?? null };
  return await refusingViolations({ station_profile_key: TODAY, licence_key: NUMBER }, async () => {
    await endApplication(transaction, { ...end, state: body.granted ? "granted" : "refused" });
    if (body.granted) {
      const problems = await carryOut(context, {
        application: { ...application, id: which.id },
        given: body.licence,
        licence,
      });
      if (problems.length > 0) return refuse(problems);
    }
    await recordActs(context, {
      action: policy.decide,
      organisation: station,
      subject: { kind: "change-application", id: which.id },
      details: { granted: body.granted, columns: application.changes.map(({ what }) => what) },
      after: { ...end, granted: body.granted },
    });
    return succeed({});
  });
}

async function carryOut(
  { transaction, organisation: station, today }: Context,
  of: {
    application: { id: string; changes: readonly Change[]; profile: string };
    given: Extract<Decision, { granted: true }>["licence"];
    licence: Awaited<ReturnType<typeof findLicence>>;
  },
): Promise<Problem[]> {
  const { application, given, licence } = of;
  const { changes, profile } = application;
  const now = await findProfile(transaction, { station, day: today });
  if (now?.id !== profile || readOtherwise(changes, now.registered)) return [OTHERWISE];
  if (licence === undefined && given !== undefined) return [NO_LICENCE];
  await registerAnew(transaction, {
    ...{ station, id: randomUUID(), profile, from: today, changes, words: changeWords(changes) },
  });
  if (licence !== undefined) {
    const { number = licence.number, validUntil = licence.validUntil } = given ?? {};
    await giveReason(transaction, `随变更登记换发：${changeWords(changes)}`);
    await reissue(transaction, { station, licence: licence.id, on: today, number, validUntil });
    const written = { station, licence: licence.id, scope: given?.scope };
    await noteWritten(transaction, { ...written, application: application.id });
  }
  return [];
}

const TODAY: Problem = {
  at: "",
  code: "registered-today",
  message: {
    zh: "该所（站）今天已有一次登记：请于次日审批",
    en: "the station was registered today already: decide tomorrow",
  },
};
/** Another licence of the station has this number. */
export const NUMBER: Problem = {
  at: "$.licence.number",
  code: "already-there",
  message: { zh: "该所（站）已有这个许可证号", en: "the station has a licence of this number" },
};
const OTHERWISE: Problem = {
  at: "",
  code: "registered-otherwise",
  message: {
    zh: "申请之后又有了新的登记：请不予批准，由该所（站）重新申请",
    en: "it was registered anew after the application: refuse it, and have the station apply again",
  },
};
const NO_LICENCE: Problem = {
  at: "$.licence",
  code: "no-licence",
  message: {
    zh: "台账中没有有效的许可证可以换发：请不填许可证，或由该所（站）先登记许可证",
    en: "there is no licence in force to reissue: leave it out, or have the station enter it",
  },
};
