import { tiePolicy } from "@jianheng/domain/assessments";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { findDeclaration, revokeDeclaration } from "./kept-ties-store.ts";
import type { kept } from "./tie-schemas.ts";

/** Revokes a declaration: it binds nobody any more, and stays to be read. Nobody revokes what binds himself. */
export async function revokeTie(
  context: Context,
  { params }: { params: { declaration: string } },
): Promise<Result<z.input<typeof kept>>> {
  const { transaction, organisation, actor, at } = context;
  const { declaration: id } = params;
  const before = await findDeclaration(transaction, { organisation, id });
  if (!before) return notFound();
  if (before.person_id === actor.personId) return refuse([OWN]);
  const revoked = await revokeDeclaration(transaction, { organisation, id, by: actor.personId, at });
  if (!revoked) return refuse([REVOKED]);
  await recordActs(context, {
    action: tiePolicy["revoke-tie"],
    organisation,
    subject: { kind: "tie", id },
    before,
    after: { ...before, revoked_at: at },
    details: { person: before.person_id, station: before.station_id },
  });
  return succeed({ id });
}

const OWN = {
  at: "",
  code: "own-tie",
  message: { zh: "不能撤销本人的申报，请由其他审批人员办理", en: "nobody revokes his own; another official does" },
};
const REVOKED = {
  at: "",
  code: "revoked-already",
  message: { zh: "这项申报已撤销", en: "it is revoked already" },
};
