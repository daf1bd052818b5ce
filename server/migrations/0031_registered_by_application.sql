-- Who ended an application acts for an office, which the station does not see.
alter table change_application add column ended_in uuid references organisation;
update change_application set ended_in = (
  select organisation_id from registration where person_id = ended_by order by registered_at limit 1
) where state in ('granted', 'refused');
grant update (ended_in) on change_application to jianheng_app;

-- 许可证更正: what was entered wrongly of a licence, corrected by the authority that decides on changes, with its reason.
create table licence_correction (
  organisation_id uuid not null references organisation,
  id uuid not null,
  licence_id uuid not null,
  -- The version of the licence that was corrected.
  licence_version int not null,
  reason text not null check (reason <> ''),
  corrected_at timestamptz(3) not null default now(),
  corrected_by uuid not null default acting_person(),
  corrected_in uuid not null default acting_organisation() references organisation,
  primary key (organisation_id, id),
  foreign key (organisation_id, licence_id) references licence on delete cascade
);
create index on licence_correction (organisation_id, licence_id);
alter table licence_correction enable row level security;
create policy seen_in_own_tree on licence_correction for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy made_from_above on licence_correction for insert to jianheng_app
  with check (organisation_id in (select visible_organisations()) and organisation_id <> acting_organisation());
grant select, insert (organisation_id, id, licence_id, licence_version, reason) on licence_correction to jianheng_app;

create function corrects_licence(station uuid, licence uuid) returns boolean
language sql stable
set search_path = pg_catalog, public, pg_temp
as $$
  select exists (
    select from licence_correction
    where organisation_id = station and licence_id = licence and corrected_by = acting_person()
      and corrected_at = now()::timestamptz(3)
  )
$$;
create policy corrected_from_above on licence for update to jianheng_app
  using (organisation_id in (select visible_organisations()))
  with check (corrects_licence(organisation_id, id));

-- Who of an office above wrote into a station's books, by granting or correcting: named with his office, whom the station
-- sees neither of. Nobody else is named by it.
create function named_above(station uuid, person uuid) returns text
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select coalesce(organisation.name, '') || coalesce(registration.name, '')
  from (
    select ended_in as office, ended_at as at from change_application
    where organisation_id = named_above.station and ended_by = named_above.person and state in ('granted', 'refused')
    union all
    select corrected_in, corrected_at from licence_correction
    where organisation_id = named_above.station and corrected_by = named_above.person
    order by at desc
    limit 1
  ) wrote
  join organisation on organisation.id = wrote.office
  left join registration on registration.organisation_id = wrote.office and registration.person_id = named_above.person
  where named_above.station in (select visible_organisations())
$$;
revoke all on function named_above from public;
grant execute on function named_above to jianheng_app;
