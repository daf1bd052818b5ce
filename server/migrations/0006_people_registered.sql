-- Who a person is, and what an organisation has on its books about him, are two things. No version with a person's
-- row has been released: one without a number could be matched with nobody, so such a database is refused here.

alter table organisation add column version int not null default 1;
grant update (version) on organisation to jianheng_app;

-- One row for a human being in the whole installation, by his number alone. What it holds is of no use without the
-- installation's key: sealed to be read with a purpose, indexed to be matched.
drop policy seen_through_appointments on person;
drop policy changed_through_appointments on person;
drop policy entered_by_anyone_acting on person;
revoke insert, update on person from jianheng_app;
alter table person
  drop column name,
  add column resident_id_sealed bytea not null,
  add column resident_id_index bytea not null unique;

-- Name and mobile number as this organisation entered them: a match says nothing of what another entered.
create table registration (
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  name text not null check (name <> ''),
  mobile_sealed bytea,
  mobile_index bytea,
  version int not null default 1,
  registered_at timestamptz not null default now(),
  primary key (organisation_id, person_id),
  constraint registration_mobile_whole check ((mobile_sealed is null) = (mobile_index is null))
);
create index on registration (person_id);
create index on registration (organisation_id, name, person_id);
create index on registration (organisation_id, mobile_index);

alter table registration enable row level security;
create policy seen_in_own_tree on registration for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy changed_in_own_tree on registration for update to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy set_up on registration for select to jianheng_app
  using (acting_system() = 'set-up');
grant select on registration to jianheng_app;
grant update (name, mobile_sealed, mobile_index, version) on registration to jianheng_app;

-- The policy of registrations decides which are seen.
create policy seen_through_registrations on person for select to jianheng_app
  using (exists (select from registration where registration.person_id = person.id));

-- The one way in. Whoever knows a person's number finds or makes him, in one and the same step and with one and the
-- same answer; whoever knows no more than his id can do nothing with that. Answers nothing for who is there already.
create function register_people(
  organisations uuid[],
  indexes bytea[],
  sealed bytea[],
  new_ids uuid[],
  names text[],
  mobiles_sealed bytea[],
  mobile_indexes bytea[]
) returns table (organisation_id uuid, person_id uuid)
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
#variable_conflict use_column
begin
  if acting_system() is distinct from 'set-up' and exists (
    select from unnest(organisations) as given (id)
    where given.id is null or given.id not in (select visible_organisations())
  ) then
    raise insufficient_privilege using message = 'nobody registers people outside his own tree';
  end if;

  insert into person (id, resident_id_index, resident_id_sealed)
  select distinct on (given.index) given.new_id, given.index, given.sealed
  from unnest(organisations, new_ids, indexes, sealed) as given (organisation, new_id, index, sealed)
  where given.organisation is not null
  order by given.index
  on conflict (resident_id_index) do nothing;

  return query
  insert into registration (organisation_id, person_id, name, mobile_sealed, mobile_index)
  select given.organisation, person.id, given.name, given.mobile_sealed, given.mobile_index
  from unnest(organisations, indexes, names, mobiles_sealed, mobile_indexes)
    as given (organisation, index, name, mobile_sealed, mobile_index)
  join person on person.resident_id_index = given.index
  order by given.organisation, person.id
  on conflict (organisation_id, person_id) do nothing
  returning registration.organisation_id, registration.person_id;
end
$$;
revoke all on function register_people from public;
grant execute on function register_people to jianheng_app;

-- The same document, however many are appointed by it. What it says is not changed under those who were.
alter table appointing_document add unique (organisation_id, number, title, issued_on);
revoke update on appointing_document from jianheng_app;
revoke update (number, title, issued_on) on appointing_document from jianheng_app;
create policy set_up on appointing_document to jianheng_app
  using (acting_system() = 'set-up');

-- Only who is registered in an organisation is appointed there.
alter table appointment
  add column version int not null default 1,
  alter column document_id set not null,
  drop constraint appointment_person_id_fkey,
  add constraint appointment_of_registered foreign key (organisation_id, person_id) references registration;
create index on appointment (organisation_id, person_id);
create index on appointment (organisation_id, valid_from desc, id desc);

-- Nobody appoints himself.
drop policy in_own_tree on appointment;
create policy seen_in_own_tree on appointment for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy made_in_own_tree on appointment for insert to jianheng_app
  with check (organisation_id in (select visible_organisations()) and person_id <> acting_person());
create policy ended_in_own_tree on appointment for update to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy set_up on appointment to jianheng_app
  using (acting_system() = 'set-up');
revoke update (document_id) on appointment from jianheng_app;
grant update (version) on appointment to jianheng_app;

-- Bodies outside the tree are everybody's to name, and to enter: an examiner's home body is nobody's subordinate.
create policy bodies_seen on organisation for select to jianheng_app
  using (kind = 'body' and acting_organisation() is not null);
create policy bodies_entered on organisation for insert to jianheng_app
  with check (kind = 'body' and acting_organisation() is not null);
create index on organisation (name, id) where kind = 'body';

-- The names of those whom a visible organisation reports to or was approved by, and no more of them than that.
create function names_above(whose uuid) returns table (id uuid, name text)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select organisation.id, organisation.name
  from organisation
  where names_above.whose in (select visible_organisations()) and organisation.id in (
    select reporting.superior_id from reporting where reporting.organisation_id = names_above.whose
    union
    select approval.approver_id from approval where approval.organisation_id = names_above.whose
  )
$$;

-- Whether the installation serves one station and nobody else.
create function single_station() returns boolean
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select count(*) = 1 and coalesce(bool_and(kind = 'station'), false) from organisation where kind <> 'body'
$$;
