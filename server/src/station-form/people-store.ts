import type { Transaction } from "../platform/db/index.ts";
import { runText } from "../platform/db/queries.ts";

/** Somebody as the form lists him: who manages, who examines, who supervises. */
export interface PersonRow {
  part: "management" | "examiner" | "supervisor";
  person: string;
  name: string;
  education: string | null;
  title: string | null;
  homeBody: string | null;
  /** Posts held, or occupations that one is appointed for. */
  what: string[];
}

/**
 * The people of a station on a day, by the parts of the form; education, title and body are from the register of staff,
 * where somebody stands in it.
 */
export async function listPeople(
  transaction: Transaction,
  { station, day }: { station: string; day: string },
): Promise<PersonRow[]> {
  const text = `with staff as (
      select distinct on (person_id) person_id, education, title, home_body,
        bool_or(work = 'management') over (partition by person_id) as manages
      from staff_member
      where organisation_id = $1 and $2::date between joined_on and coalesce(left_on, 'infinity')
      order by person_id, (education is null and title is null), joined_on desc
    ), listed as (
      select 'management' as part, staff.person_id, post.name as what
      from staff
      left join appointment on appointment.organisation_id = $1 and appointment.person_id = staff.person_id
        and $2::date between valid_from and coalesce(valid_until, 'infinity')
      left join post on post.code = post_code
      where manages
      union all
      select case role when 'supervisor' then 'supervisor' else 'examiner' end, person_id, occupation.name
      from examiner_appointment
      join occupation on occupation.id = occupation_id
      where organisation_id = $1 and $2::date between valid_from and valid_until
    )
    select part, listed.person_id as person, registration.name, education, title, home_body as "homeBody",
      coalesce(array_agg(distinct what) filter (where what is not null), '{}') as what
    from listed
    join registration on registration.organisation_id = $1 and registration.person_id = listed.person_id
    left join staff on staff.person_id = listed.person_id
    group by part, listed.person_id, registration.name, education, title, home_body
    order by part, registration.name, listed.person_id`;
  return (await runText(transaction, text, [station, day])) as PersonRow[];
}

/** Who holds which post on a day. */
export async function listHeld(
  transaction: Transaction,
  { station, day }: { station: string; day: string },
): Promise<{ person: string; post: string }[]> {
  const text = `select distinct person_id as person, post_code as post
    from appointment
    where organisation_id = $1 and $2::date between valid_from and coalesce(valid_until, 'infinity')`;
  return (await runText(transaction, text, [station, day])) as { person: string; post: string }[];
}
