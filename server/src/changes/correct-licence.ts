import { randomUUID } from "node:crypto";
import { policy } from "@jianheng/domain/changes";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { findRegister, ruleProblems } from "@jianheng/domain/registers";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { refusingViolations } from "../platform/db/index.ts";
import { type Context, notFound, stale } from "../platform/http/index.ts";
import { giveReason } from "../records/index.ts";
import { asDecider } from "./as-decider.ts";
import { noteWritten } from "./confirmation-store.ts";
import { NUMBER } from "./decide-change.ts";
import { correct, findLicenceById, type Licence, noteCorrection } from "./grant-store.ts";
import type { corrected as givenSchema } from "./schemas.ts";

/**
 * Corrects what the station entered wrongly of a licence and can't change itself. What it said before stays; as it is
 * corrected it is confirmed, since the office has just written it.
 */
export async function correctLicence(
  context: Context,
  of: { params: { licence: string }; body: z.output<typeof givenSchema>; version: number },
): Promise<Result<{ version: number }>> {
  const { transaction, organisation: station } = context;
  const { reason, scope, ...given } = of.body;
  const which = { station, licence: of.params.licence };
  const decider = await asDecider(context);
  if (!decider.ok) return decider;
  const before = await findLicenceById(transaction, which);
  if (!before) return notFound();
  const { version, ...said } = before;
  if (version !== of.version) return stale();
  const after = corrected(said, given);
  if (JSON.stringify(after) === JSON.stringify(said)) return refuse([NOTHING]);
  const problems = wrongIn(after);
  if (problems.length > 0) return refuse(problems);
  return await refusingViolations({ licence_key: { ...NUMBER, at: "$.number" } }, async () => {
    const correction = randomUUID();
    await noteCorrection(transaction, { ...which, id: correction, version, reason });
    await giveReason(transaction, reason);
    if (!(await correct(transaction, { ...which, version, ...after }))) return stale();
    await noteWritten(transaction, { ...which, scope, correction });
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

/** What the register's own rules say of it. */
function wrongIn(licence: Licence): Problem[] {
  const register = findRegister("licence");
  const problems = register ? ruleProblems(register, { ...licence }) : [];
  return problems.map(({ at, ...said }) => ({ at: `$.${at}`, ...said }));
}

const NOTHING: Problem = {
  at: "",
  code: "nothing-changes",
  message: { zh: "与现登记内容相同：请填写要更正的内容", en: "that is what it says: give what is to be corrected" },
};
