-- Facts: figures about stations, computed from their records. A row holds from its day until the next one of the same fact,
-- so that a figure that stays costs nothing and a trend can be drawn.
create table station_fact (
  organisation_id uuid not null references organisation,
  fact text not null check (fact <> ''),
  day date not null,
  looked bigint not null check (looked >= 0),
  wrong bigint not null check (wrong between 0 and looked),
  records jsonb not null,
  computed_at timestamptz(3) not null default now(),
  primary key (organisation_id, fact, day)
);

alter table station_fact enable row level security;
create policy seen_in_own_tree on station_fact for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy computed on station_fact to jianheng_app
  using (acting_system() = 'facts');
grant select, insert, update on station_fact to jianheng_app;

-- When all facts of a station were last computed: what did not change says nothing of it.
create table station_facts_computed (
  organisation_id uuid primary key references organisation,
  day date not null,
  computed_at timestamptz(3) not null default now()
);

alter table station_facts_computed enable row level security;
create policy seen_in_own_tree on station_facts_computed for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy computed on station_facts_computed to jianheng_app
  using (acting_system() = 'facts');
grant select, insert, update on station_facts_computed to jianheng_app;

-- Who computes them sees which stations there are, who is appointed where, and by what name.
create policy computed_for on organisation for select to jianheng_app
  using (acting_system() = 'facts');
create policy computed on appointment for select to jianheng_app
  using (acting_system() = 'facts');
create policy computed on registration for select to jianheng_app
  using (acting_system() = 'facts');

-- Which stations' records changed since their facts were computed, whoever changed them and by whatever way.
create table station_records_changed (
  organisation_id uuid primary key references organisation,
  at timestamptz not null default now()
);

alter table station_records_changed enable row level security;
create policy computed on station_records_changed to jianheng_app
  using (acting_system() = 'facts');
grant select, delete on station_records_changed to jianheng_app;

create function mark_records_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  insert into station_records_changed (organisation_id)
  select distinct organisation_id from changed where organisation_id is not null
  on conflict (organisation_id) do update set at = now();
  return null;
end
$$;
revoke all on function mark_records_changed from public;

do $$
declare
  name text;
begin
  for name in
    select tgrelid::regclass::text from pg_trigger where tgname = 'keeps_versions'
    union all
    values ('appointment')
  loop
    execute format(
      'create trigger marks_added after insert on %s referencing new table as changed
        for each statement execute function mark_records_changed()', name);
    execute format(
      'create trigger marks_changed after update on %s referencing new table as changed
        for each statement execute function mark_records_changed()', name);
    execute format(
      'create trigger marks_removed after delete on %s referencing old table as changed
        for each statement execute function mark_records_changed()', name);
  end loop;
end
$$;
