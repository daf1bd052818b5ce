import type pg from "pg";

/** Tables that a station's facts are computed from, in an order in which every row finds what it names. */
export const TABLES = [
  ...["reporting", "approval", "registration", "appointing_document", "appointment", "station_profile"],
  ...["licence", "licence_scope", "licence_confirmation"],
  ...["staff_member", "examiner_card", "examiner_appointment", "training", "integrity_file", "site", "equipment"],
  ...["annual_plan", "batch", "equipment_check", "applicant", "batch_duty", "paper_step", "batch_archive"],
  ...["system_document", "responsibility_letter", "work_report", "internal_audit", "management_review"],
  ...["nonconformity", "complaint", "survey"],
];

/** Makes many stations with the books of one of the demonstration, each batch with so many more applicants. */
export async function grow(client: pg.Client, of: { stations: number; applicants: number }): Promise<number> {
  const { rows } = await client.query<{ id: string }>(
    "select organisation_id as id from batch group by 1 having count(*) = 10 order by 1 limit 1",
  );
  const template = rows[0]?.id;
  if (!template) throw new Error("no station of the demonstration keeps its books");
  await client.query(
    `insert into applicant (organisation_id, id, batch_id, name, resident_id_sealed, resident_id_index, form_complete,
       originals_agree, altered, eligible, seated)
     select organisation_id, gen_random_uuid(), id, '考生', uuid_send(gen_random_uuid()), uuid_send(gen_random_uuid()),
       true, true, false, true, true
     from batch cross join generate_series(1, $2) where organisation_id = $1`,
    [template, of.applicants],
  );
  await client.query(
    `create temp table made as select gen_random_uuid() as id from generate_series(1, $1)`.replace(
      "$1",
      String(of.stations),
    ),
  );
  await client.query("insert into organisation (id, kind, name) select id, 'station', '量测所' || id from made");
  for (const table of TABLES) {
    const columns = await client.query<{ name: string }>(
      `select quote_ident(attname) as name from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> 'organisation_id'`,
      [table],
    );
    const names = columns.rows.map(({ name }) => name).join(", ");
    const copied = columns.rows.map(({ name }) => `${table}.${name}`).join(", ");
    await client.query(
      `insert into ${table} (organisation_id, ${names})
       select made.id, ${copied} from ${table} cross join made where organisation_id = $1`,
      [template],
    );
  }
  await client.query("vacuum analyze");
  return await countRows(client);
}

async function countRows(client: pg.Client): Promise<number> {
  const counted = TABLES.map((table) => `select count(*) as many from ${table}`).join(" union all ");
  const { rows } = await client.query<{ many: string }>(`select sum(many)::text as many from (${counted}) t`);
  return Number(rows[0]?.many);
}
