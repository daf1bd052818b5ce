-- What the records of a station come to under an edition, from facts alone. As with facts, a row holds from its day until
-- the next one; `until` is the last day on which it was computed and came to the same, so that a trend claims no more.
create table station_expectation (
  organisation_id uuid not null references organisation,
  edition text not null check (edition <> ''),
  day date not null,
  until date not null,
  low int not null check (low >= 0),
  high int not null,
  whole int not null,
  -- The band in which it is sure to lie, the highest that is left open, and the gates that it does not pass.
  band text,
  reachable text,
  failed text[] not null,
  computed_at timestamptz(3) not null default now(),
  primary key (organisation_id, edition, day),
  check (until >= day),
  check (high between low and whole)
);

alter table station_expectation enable row level security;
create policy seen_in_own_tree on station_expectation for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy computed on station_expectation to jianheng_app
  using (acting_system() = 'facts');
grant select, insert, update on station_expectation to jianheng_app;
