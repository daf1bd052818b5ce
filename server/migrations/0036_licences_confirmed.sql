-- 许可证（备案）核定: the office that decides on a station's changes confirms a licence with its scope, as both stand. No trigger
-- undoes it: what the station writes otherwise is not what was confirmed.
create table licence_confirmation (
  organisation_id uuid not null references organisation,
  id uuid not null,
  licence_id uuid not null,
  -- What was confirmed: the licence in this version, and its scope as `licence_said` puts it.
  licence_version int not null,
  scope jsonb not null check (jsonb_typeof(scope) = 'array'),
  confirmed_at timestamptz(3) not null default now(),
  confirmed_by uuid not null default acting_person(),
  confirmed_in uuid not null default acting_organisation() references organisation,
  -- Where the office has just written the licence itself: what it corrected, or the application that it granted.
  correction_id uuid,
  application_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, licence_id) references licence on delete cascade,
  foreign key (organisation_id, correction_id) references licence_correction on delete cascade,
  foreign key (organisation_id, application_id) references change_application
);
create index on licence_confirmation (organisation_id, licence_id);
alter table licence_confirmation enable row level security;
create policy seen_in_own_tree on licence_confirmation for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy made_from_above on licence_confirmation for insert to jianheng_app
  with check (
    organisation_id in (select visible_organisations()) and organisation_id <> acting_organisation()
    and confirmed_by = acting_person() and confirmed_in = acting_organisation()
    and confirmed_at = now()::timestamptz(3)
  );
create policy set_up on licence_confirmation to jianheng_app using (acting_system() = 'set-up');
create policy computed on licence_confirmation for select to jianheng_app using (acting_system() = 'facts');
grant select, insert on licence_confirmation to jianheng_app;

-- Whether anybody decides on what a station applies for: facts ask it of all stations.
create policy computed on reporting for select to jianheng_app using (acting_system() = 'facts');
create policy computed on approval for select to jianheng_app using (acting_system() = 'facts');

-- What a licence says: its version, and what it covers, in one order.
create view licence_said with (security_invoker = true) as
select licence.organisation_id, licence.id as licence_id, licence.version, (
    select coalesce(jsonb_agg(jsonb_build_object('occupation', occupation_id, 'trade', trade, 'lowest', lowest_level,
      'highest', highest_level) order by occupation_id), '[]')
    from licence_scope
    where licence_scope.organisation_id = licence.organisation_id and licence_scope.licence_id = licence.id
  ) as scope
from licence;

-- The confirmations that cover their licence as it stands now.
create view licence_confirmed with (security_invoker = true) as
select confirmation.organisation_id, confirmation.licence_id, confirmation.id, confirmation.confirmed_at
from licence_confirmation confirmation
join licence_said said
  on said.organisation_id = confirmation.organisation_id and said.licence_id = confirmation.licence_id
  and said.version = confirmation.licence_version and said.scope = confirmation.scope;
grant select on licence_said, licence_confirmed to jianheng_app;

-- The office that confirmed, which the station does not see.
create function confirming_office(station uuid, confirmation uuid) returns text
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select organisation.name
  from licence_confirmation
  join organisation on organisation.id = licence_confirmation.confirmed_in
  where licence_confirmation.organisation_id = confirming_office.station
    and licence_confirmation.id = confirming_office.confirmation
    and confirming_office.station in (select visible_organisations())
$$;
revoke all on function confirming_office from public;
grant execute on function confirming_office to jianheng_app;

create trigger marks_added after insert on licence_confirmation referencing new table as changed
  for each statement execute function mark_records_changed();

-- That an office corrected or confirmed a licence is a message to its station. Who has read which: each person for himself.
create table licence_message_read (
  organisation_id uuid not null,
  confirmation_id uuid not null,
  person_id uuid not null default acting_person(),
  read_at timestamptz(3) not null default now(),
  primary key (organisation_id, confirmation_id, person_id),
  foreign key (organisation_id, confirmation_id) references licence_confirmation on delete cascade
);
create index on licence_message_read (person_id);

alter table licence_message_read enable row level security;
create policy own on licence_message_read for select to jianheng_app using (person_id = acting_person());
create policy marked_by_the_reader on licence_message_read for insert to jianheng_app
  with check (
    person_id = acting_person()
    and organisation_id = acting_organisation()
    and (organisation_id, confirmation_id) in (
      select confirmation.organisation_id, confirmation.id from licence_confirmation confirmation
      where confirmation.application_id is null
    )
  );
grant select on licence_message_read to jianheng_app;
grant insert (organisation_id, confirmation_id) on licence_message_read to jianheng_app;
