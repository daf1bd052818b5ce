import type { Register } from "@jianheng/domain/registers";
import type { Transaction } from "../platform/db/index.ts";
import { query, run, runText } from "../platform/db/queries.ts";
import { tableOf } from "./table-of.ts";
import type { TableValue } from "./table-values.ts";

/** Whether any station has a batch: whoever enters a demonstration asks it first. */
export async function hasRecords(transaction: Transaction): Promise<boolean> {
  return (await run(transaction, query.selectFrom("batch").select("id").limit(1))).length > 0;
}

/** Enters many records of a register, of any stations, in one statement. */
export async function addRecords(
  transaction: Transaction,
  of: { register: Register; rows: readonly { station: string; id: string; values: readonly TableValue[] }[] },
): Promise<void> {
  const { register, rows } = of;
  const [first] = rows;
  if (!first) return;
  const table = tableOf(register);
  const columns = ["organisation_id", "id", ...first.values.map(({ name }) => `"${name}"`)].join(", ");
  const given = rows.map(({ station, id, values }) =>
    Object.fromEntries([
      ["organisation_id", station],
      ["id", id],
      ...values.map(({ name, value }) => [name, value instanceof Buffer ? `\\x${value.toString("hex")}` : value]),
    ]),
  );
  await runText(
    transaction,
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(given)],
  );
}
