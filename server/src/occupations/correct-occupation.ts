import { randomUUID } from "node:crypto";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { type Correction, correctionOf, correctionProblems, policy } from "@jianheng/domain/occupations";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound, refuseWhole } from "../platform/http/index.ts";
import { addCorrection, changeCodes, renameKnown } from "./correction-store.ts";
import { NOT_THE_KEEPER } from "./load-occupations.ts";
import type { corrected } from "./schemas.ts";
import { listKnown, lockToLoad } from "./store.ts";

/** Corrects what was brought in wrongly of an occupation; records go on naming it, by its new name and numbers. */
export async function correctOccupation(
  context: Context,
  { params, body }: { params: { occupation: string }; body: z.output<typeof corrected> },
): Promise<Result<Record<string, never>>> {
  const { transaction, organisation } = context;
  if (!(await lockToLoad(transaction))) return refuseWhole("not-the-keeper", ...NOT_THE_KEEPER);
  const known = await listKnown(transaction);
  const occupation = known.find(({ id }) => id === params.occupation);
  if (!occupation) return notFound();
  const { source, reason } = body;
  const asked: Correction = { name: body.name, codes: body.codes ?? {} };
  const problems = correctionProblems({ occupation, correction: asked, known });
  if (problems.length > 0) return refuse(problems);
  const { name, codes } = correctionOf(occupation, asked);
  const [was, becomes] = [
    { name: occupation.name, codes: occupation.codes },
    { name, codes, source },
  ];
  const of = { occupation: occupation.id, source };
  await addCorrection(transaction, { ...of, organisation, id: randomUUID(), was, becomes, reason });
  if (name !== undefined) await renameKnown(transaction, { ...of, name });
  await changeCodes(transaction, { ...of, codes });
  await recordActs(context, {
    action: policy.correct,
    organisation,
    subject: { kind: "occupation", id: occupation.id },
    details: { source, name: name !== undefined, editions: Object.keys(codes) },
    before: was,
    after: { ...becomes, reason },
  });
  return succeed({});
}
