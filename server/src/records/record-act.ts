import { policy, type Register, type Row } from "@jianheng/domain/registers";
import { type Act, recordActs } from "../platform/audit/index.ts";
import type { Context } from "../platform/http/index.ts";

/** What was done to a record, in the trail: which columns, never what they say. */
export async function recordAct(
  context: Context,
  of: {
    register: Register;
    record: string;
    verb: "add" | "change" | "remove" | "attach" | "detach";
    columns?: readonly string[];
    details?: Readonly<Record<string, string>>;
    before?: Row;
    after?: Row;
    /** In whose words it was done: on the trail by its digest, in the register's own books in clear. */
    why?: string;
  },
): Promise<void> {
  const { register, record, verb, columns, details, before, after, why } = of;
  const act: Act = {
    action: policy.keep,
    organisation: context.organisation,
    subject: { kind: "record", id: record },
    details: { register: register.id, verb, ...(columns && { columns }), ...details },
    ...(before && { before: plain(register, before) }),
    ...(after && { after: plain(register, after) }),
    ...(why !== undefined && { after: { reason: why } }),
  };
  await recordActs(context, act);
}

/** Without numbers of people: there are so few that one could be tried for by its digest. */
function plain({ columns }: Register, row: Row): Row {
  const told = columns.filter(({ type }) => type.kind !== "resident-id");
  return Object.fromEntries(told.map(({ id }) => [id, row[id] ?? null]));
}
