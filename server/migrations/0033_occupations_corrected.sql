-- What was brought in wrongly of an occupation is corrected by whoever keeps the list, with a reason and a source. What came
-- along with the installation stays.
create table occupation_correction (
  -- The office that keeps the list.
  organisation_id uuid not null references organisation,
  id uuid not null,
  occupation_id text not null references occupation,
  was jsonb not null,
  becomes jsonb not null,
  reason text not null check (reason <> ''),
  corrected_at timestamptz(3) not null default now(),
  corrected_by uuid not null default acting_person(),
  primary key (organisation_id, id)
);
create index on occupation_correction (occupation_id, corrected_at);
alter table occupation_correction enable row level security;
create policy seen_in_own_tree on occupation_correction for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy made_at_the_top on occupation_correction for insert to jianheng_app
  with check (organisation_id = acting_organisation() and (select keeps_occupations()));
create policy set_up on occupation_correction to jianheng_app using (acting_system() = 'set-up');
grant select, insert (organisation_id, id, occupation_id, was, becomes, reason) on occupation_correction to jianheng_app;

create policy corrected_at_the_top on occupation for update to jianheng_app
  using (loaded_at is not null and (select keeps_occupations()));
grant update (name, source) on occupation to jianheng_app;
create policy corrected_at_the_top on occupation_code for update to jianheng_app
  using (loaded_at is not null and (select keeps_occupations()));
create policy taken_back_at_the_top on occupation_code for delete to jianheng_app
  using (loaded_at is not null and (select keeps_occupations()));
grant delete, update (code, source) on occupation_code to jianheng_app;
