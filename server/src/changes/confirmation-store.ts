import type { Covered } from "@jianheng/domain/changes";
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

interface Which {
  station: string;
  licence: string;
}

/** What a licence says now and covers, and the confirmation that covers it so. */
export interface Said {
  version: number;
  withdrawnOn: string | null;
  scope: (Covered & { name: string })[];
  confirmedAt: Date | null;
  /** The office that confirmed. */
  office: string | null;
}

/** What is to be confirmed of a licence. */
export async function findSaid(transaction: Transaction, { station, licence }: Which): Promise<Said | undefined> {
  const found = sql<Said>`
    select said.version, licence.withdrawn_on as "withdrawnOn", confirmed.confirmed_at as "confirmedAt",
      confirming_office(said.organisation_id, confirmed.id) as office, ${NAMED} as scope
    from licence_said said
    join licence on licence.organisation_id = said.organisation_id and licence.id = said.licence_id
    left join lateral (
      select id, confirmed_at from licence_confirmed
      where organisation_id = said.organisation_id and licence_id = said.licence_id
      order by confirmed_at desc limit 1
    ) confirmed on true
    where said.organisation_id = ${station} and said.licence_id = ${licence}`;
  return (await run(transaction, { compile: () => found.compile(query) }))[0];
}

const NAMED: RawBuilder<unknown> = sql`(
  select coalesce(jsonb_agg(covered || jsonb_build_object('name', occupation.name) order by place), '[]')
  from jsonb_array_elements(said.scope) with ordinality one (covered, place)
  join occupation on occupation.id = covered ->> 'occupation'
)`;

/** What was seen of a licence by whoever confirms it. */
interface Seen {
  version: number;
  scope: readonly Covered[];
}

/** Notes that a licence is confirmed as it was seen; false where it is another by now. */
export async function noteConfirmation(
  transaction: Transaction,
  of: Which & { id: string; seen: Seen },
): Promise<boolean> {
  const { station, licence, id, seen } = of;
  const noted = sql<{ id: string }>`
    insert into licence_confirmation (organisation_id, id, licence_id, licence_version, scope)
    select organisation_id, ${id}::uuid, licence_id, version, scope
    from licence_said
    where organisation_id = ${station} and licence_id = ${licence}
      and version = ${seen.version} and scope = ${JSON.stringify(seen.scope)}::jsonb
    returning id`;
  return (await run(transaction, { compile: () => noted.compile(query) })).length > 0;
}

/**
 * Notes that a licence is confirmed by who has just written it, by a correction or a reissue: with the scope that he saw, so
 * that what the station wrote meanwhile is not confirmed unseen; with the one that there is where he says none.
 */
export async function noteWritten(
  transaction: Transaction,
  of: Which & { scope: readonly Covered[] | undefined } & ({ correction: string } | { application: string }),
): Promise<void> {
  const { station, licence, scope } = of;
  const [correction, application] = "correction" in of ? [of.correction, null] : [null, of.application];
  const covered = scope ? sql`${JSON.stringify(scope)}::jsonb` : sql`scope`;
  const noted = sql`
    insert into licence_confirmation
      (organisation_id, id, licence_id, licence_version, scope, correction_id, application_id)
    select organisation_id, gen_random_uuid(), licence_id, version, ${covered}, ${correction}::uuid, ${application}::uuid
    from licence_said
    where organisation_id = ${station} and licence_id = ${licence}`;
  await run(transaction, { compile: () => noted.compile(query) });
}
