-- 变更登记申请: head, telephone, contact and address of a station change by an application that whoever approved it decides
-- (sichuan-2017: 按照程序提出变更申请进行重新登记并换发职业技能鉴定许可证).
create table change_application (
  organisation_id uuid not null references organisation,
  id uuid not null,
  -- The registration that was in force, and what was asked for then.
  profile_id uuid not null,
  changes jsonb not null check (jsonb_typeof(changes) = 'array' and jsonb_array_length(changes) > 0),
  reason text not null check (reason <> ''),
  applied_at timestamptz(3) not null default now(),
  applied_by uuid not null default acting_person(),
  state text not null default 'open' check (state in ('open', 'granted', 'refused', 'withdrawn')),
  ended_at timestamptz(3),
  ended_by uuid,
  -- What the authority says to it.
  answer text check (answer <> ''),
  -- The licence that was reissued with it.
  licence_id uuid,
  primary key (organisation_id, id),
  constraint change_application_ended check ((state = 'open') = (ended_at is null) and (ended_at is null) = (ended_by is null)),
  foreign key (organisation_id, licence_id) references licence
);
create unique index change_application_one_open on change_application (organisation_id) where state = 'open';

alter table change_application enable row level security;
create policy seen_in_own_tree on change_application for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy made_by_the_station on change_application for insert to jianheng_app
  with check (organisation_id = acting_organisation());
create policy ended_in_own_tree on change_application for update to jianheng_app
  using (organisation_id in (select visible_organisations()) and state = 'open')
  with check (ended_by = acting_person());
create policy set_up on change_application to jianheng_app using (acting_system() = 'set-up');
grant select, insert (organisation_id, id, profile_id, changes, reason), update (state, ended_at, ended_by, answer, licence_id)
  on change_application to jianheng_app;

-- Whoever grants an application writes it into the station's books, in the very transaction in which he grants it.
create function grants_change(station uuid) returns boolean
language sql stable
set search_path = pg_catalog, public, pg_temp
as $$
  select exists (
    select from change_application
    where organisation_id = station and state = 'granted' and ended_by = acting_person() and ended_at = now()::timestamptz(3)
  )
$$;
create policy registered_by_a_grant on station_profile for insert to jianheng_app
  with check (grants_change(organisation_id));
create policy reissued_by_a_grant on licence for update to jianheng_app
  using (organisation_id in (select visible_organisations()))
  with check (grants_change(organisation_id));

-- 换发日期: when a licence was issued anew with the same scope.
alter table licence add column reissued_on date;
grant insert (reissued_on), update (reissued_on) on licence to jianheng_app;
