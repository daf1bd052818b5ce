import { type Result, succeed, type Words } from "@jianheng/domain/kernel";
import { registry } from "@jianheng/domain/permissions";
import { startOfficialDay } from "../platform/clock/index.ts";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import { type AuditRow, listAudit as list } from "./store.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** The words of each action, by its id. */
const WORDS: ReadonlyMap<string, Words> = new Map(registry.map(({ id, words }) => [id, words]));

interface Query {
  from?: string | undefined;
  until?: string | undefined;
  action?: string | undefined;
  person?: string | undefined;
  subject?: string | undefined;
  cursor?: [string, string] | undefined;
  limit: number;
}

/** The trail of an organisation, from the newest on. Reading it leaves no trace. */
export async function listAudit(
  { transaction, organisation }: Context,
  { query }: { query: Query },
): Promise<Result<Page<ReturnType<typeof listed>>>> {
  const { from, until, action, person, subject, cursor: after, limit } = query;
  const found = await list(transaction, {
    organisation,
    from: from === undefined ? undefined : startOfficialDay(from),
    before: until === undefined ? undefined : new Date(startOfficialDay(until).getTime() + DAY_MS),
    action,
    person,
    subject,
    after,
    limit: limit + 1,
  });
  return succeed(toPage({ rows: found, limit, key: ({ moment, id }) => [moment, id], item: listed }));
}

function listed(row: AuditRow) {
  return {
    id: row.id,
    at: row.moment,
    by: {
      person: row.person_id === null ? null : { id: row.person_id, name: row.person_name },
      organisation:
        row.acting_organisation_id === null ? null : { id: row.acting_organisation_id, name: row.organisation_name },
      post: row.post_code === null ? null : { id: row.post_code, name: row.post_name ?? row.post_code },
      system: row.system,
    },
    action: { id: row.action, words: WORDS.get(row.action) ?? { zh: row.action, en: row.action } },
    subject: { kind: row.subject_kind, id: row.subject_id },
    details: row.details,
    purpose: row.purpose,
    requestId: row.request_id,
    sealed: row.seal !== null,
    seal: row.seal === null ? null : Number(row.seal),
  };
}
