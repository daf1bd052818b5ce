import { randomUUID } from "node:crypto";
import { mayDeclare, tiePolicy } from "@jianheng/domain/assessments";
import { periodProblems, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import type { Context } from "../platform/http/index.ts";
import { addDeclaration, findKind, isDeclared, isRegistered } from "./kept-ties-store.ts";
import { DECLARED_ALREADY, NOT_REGISTERED, UNKNOWN_STATION } from "./tie-problems.ts";
import type { declared, kept } from "./tie-schemas.ts";

/** Writes down what binds somebody to a station: from then on he is not assigned to assess it without an override. */
export async function declareTie(
  context: Context,
  { body }: { body: z.output<typeof declared> },
): Promise<Result<z.input<typeof kept>>> {
  const { transaction, organisation, actor } = context;
  const { person, station, relation, from, until } = body;
  const problems = [
    ...mayDeclare({ actor: { person: actor.personId, post: actor.post }, person }),
    ...((await isRegistered(transaction, { organisation, person })) ? [] : [NOT_REGISTERED]),
    ...((await findKind(transaction, station)) === "station" ? [] : [UNKNOWN_STATION]),
    ...periodProblems({ from, until }),
  ];
  if (problems.length > 0) return refuse(problems);
  if (await isDeclared(transaction, { organisation, ...body })) return refuse([DECLARED_ALREADY]);
  const id = randomUUID();
  const row = { id, person_id: person, station_id: station, relation, valid_from: from, valid_until: until };
  await addDeclaration(transaction, { organisation_id: organisation, ...row });
  await recordActs(context, {
    action: tiePolicy["declare-tie"],
    organisation,
    subject: { kind: "tie", id },
    after: row,
    details: { person, station },
  });
  return succeed({ id });
}
