import type { Caller, Office } from "./office.ts";

/** How many assessments a province's list has. */
const ASSESSMENTS = 2000;

/** Heads of assessments of every station, phase, purpose and year, each with who sees it and what waits for whom. */
const HEADS = `
  with numbered as (
    select organisation.id as station, n, (array(select unnest(enum_range(null::assessment_phase))))[1 + n % 9] as phase
    from generate_series(1, $1) as n
    join (select id, row_number() over (order by id) - 1 as place, count(*) over () as stations
      from organisation where kind = 'station') as organisation on organisation.place = n % organisation.stations
  ), added as (
    insert into assessment (organisation_id, id, purpose, standard, edition_hash, reading, valid_from, valid_until,
      authority_id, phase, phase_since, stage, returned, conclusion, points, band, vetoed)
    select station, gen_random_uuid(), (array(select unnest(enum_range(null::assessment_purpose))))[1 + n % 4],
      (array['liaoning-2013', 'national-trial', 'sichuan-2017'])[1 + n % 3], repeat('0', 64), 'literal',
      date '2024-01-01' + n % 1000, date '2024-01-01' + n % 1000 + 30, $2, phase,
      now() - make_interval(hours => n), 'on-site-audit', 0, 'qualified', 5000 + n % 5000,
      (array['优秀', '良好', '合格', '不合格'])[1 + n % 4], false
    from numbered
    returning organisation_id, id
  ), seen as (
    insert into assessment_party select organisation_id, id, $2 from added
  )
  insert into assessment_todo (organisation_id, assessment_id, n, action, office_id, posts, since)
  select organisation_id, id, 1, 'open-stage', $2, array['provincial-quality-officer'], now() from added`;

/** The ways in which a list is narrowed, as the page asks for them. */
const NARROWED: Readonly<Record<string, string>> = {
  "as it is": "",
  "by phase": "&phase=published",
  "by purpose and standard": "&purpose=inspection&standard=liaoning-2013",
  "by band": `&band=${encodeURIComponent("优秀")}`,
  "what waits for me": "&waiting=me",
  "by what none has": "&phase=closed&standard=liaoning-2013",
};

/** Enters as many assessments as a province comes to, and answers the paths of its list. */
export async function enterMany(of: { office: Office; caller: Caller }): Promise<Readonly<Record<string, string>>> {
  const { office, caller } = of;
  const { current } = await caller.read<{ current: { organisation: { id: string } } }>("/api/session");
  await office.asOwner(async (client) => {
    await client.query(HEADS, [ASSESSMENTS, current.organisation.id]);
    await client.query("analyze assessment; analyze assessment_party; analyze assessment_todo");
  });
  const first = "/api/assessments?limit=50";
  const { next } = await caller.read<{ next: string }>(first);
  const pages = Object.entries(NARROWED).map(([name, query]) => [`the list of 2,000, ${name}`, `${first}${query}`]);
  const later = ["the list of 2,000, its next page", `${first}&cursor=${encodeURIComponent(next)}`];
  return Object.fromEntries([...pages, later, ["what waits, of 2,000", "/api/todos?limit=50"]]);
}
