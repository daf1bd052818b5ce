-- 事实参数: what a province or a city sets for the stations below it, of the figures in facts that no official form sets.
-- Each setting stays; the latest from its day on is the one in force. Which parameters there are, and within which bounds,
-- is in the domain.
create table fact_parameter (
  -- The office that sets it.
  organisation_id uuid not null references organisation,
  parameter text not null check (parameter <> ''),
  id bigint generated always as identity,
  -- Null: the office sets none of its own any more; what an office above it set holds, or the default.
  value int,
  valid_from date not null,
  -- 依据: the document by which it is set.
  basis text not null check (basis <> ''),
  set_at timestamptz(3) not null default now(),
  set_by uuid not null default acting_person(),
  primary key (organisation_id, parameter, id)
);

-- The offices over what the actor sees, and that ever were: what held on a day in the past says why a figure was so.
create function offices_above_seen() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with recursive above (id) as (
    select superior_id from reporting where organisation_id in (select visible_organisations())
    union
    select reporting.superior_id from reporting join above on reporting.organisation_id = above.id
  )
  select id from above
$$;

alter table fact_parameter enable row level security;
create policy seen_in_own_tree on fact_parameter for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy seen_from_below on fact_parameter for select to jianheng_app
  using (organisation_id in (select offices_above_seen()));
create policy computed on fact_parameter for select to jianheng_app
  using (acting_system() = 'facts');
create policy set_by_the_office on fact_parameter for insert to jianheng_app
  with check (
    organisation_id = acting_organisation()
    and exists (select from organisation where id = organisation_id and kind in ('province', 'city'))
  );
grant select, insert (organisation_id, parameter, value, valid_from, basis) on fact_parameter to jianheng_app;

-- Whom some organisations report to on a day, from themselves up, each as far as the actor sees it; without any, of all
-- stations. Set by set: facts ask it once for a whole province.
create function offices_over(whose uuid[], day date) returns table (organisation_id uuid, office_id uuid, place int)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with recursive line (organisation_id, office_id, place) as (
    select organisation.id, organisation.id, 0
    from organisation
    where (organisation.id = any (offices_over.whose) or (offices_over.whose is null and organisation.kind = 'station'))
      and (acting_system() = 'facts' or organisation.id in (select visible_organisations()))
    union all
    select line.organisation_id, reporting.superior_id, line.place + 1
    from line
    join reporting on reporting.organisation_id = line.office_id
    where offices_over.day between reporting.valid_from and coalesce(reporting.valid_until, 'infinity')
  )
  select line.organisation_id, line.office_id, line.place from line
$$;

-- What the offices are called that the actor sees, or that are over what he sees.
create function office_names(offices uuid[]) returns table (id uuid, kind organisation_kind, name text)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select organisation.id, organisation.kind, organisation.name
  from organisation
  where organisation.id = any (office_names.offices)
    and (organisation.id in (select visible_organisations()) or organisation.id in (select offices_above_seen()))
$$;

revoke all on function offices_above_seen, offices_over, office_names from public;
grant execute on function offices_above_seen, offices_over, office_names to jianheng_app;

-- What is set, and a station that moves below another office, changes the facts of all stations below. They are marked in
-- one order, in which they are taken, too: nobody waits for somebody who waits for him.
create function mark_below_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  -- Where nobody ever set anything, whoever moves takes the defaults along.
  if not exists (select from fact_parameter) then
    return null;
  end if;
  insert into station_records_changed (organisation_id)
  with recursive below (id, kind) as (
    select organisation.id, organisation.kind
    from organisation
    where organisation.id in (select changed.organisation_id from changed)
    union
    select reporting.organisation_id, reporting.organisation_kind
    from reporting
    join below on reporting.superior_id = below.id
    where official_today() between reporting.valid_from and coalesce(reporting.valid_until, 'infinity')
  )
  select id from below where kind = 'station' order by id
  on conflict (organisation_id) do update set at = now();
  return null;
end
$$;
revoke all on function mark_below_changed from public;
grant update (at) on station_records_changed to jianheng_app;

create trigger marks_below after insert on fact_parameter referencing new table as changed
  for each statement execute function mark_below_changed();
create trigger marks_moved after insert on reporting referencing new table as changed
  for each statement execute function mark_below_changed();
create trigger marks_ended after update on reporting referencing new table as changed
  for each statement execute function mark_below_changed();
