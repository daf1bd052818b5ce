-- What binds people to stations, as far as it is no appointment: what they declare, and which body each belongs to.
-- An office keeps it for its own people; organisation_id is that office, and of a station's own bodies the station.

create type tie_relation as enum ('kin', 'master-apprentice', 'teacher-student', 'colleague', 'interest');

-- A declaration is not changed: it is revoked, and stays to be read.
create table tie_declaration (
  organisation_id uuid not null references organisation,
  id uuid not null,
  person_id uuid not null,
  station_id uuid not null references organisation,
  relation tie_relation not null,
  valid_from date not null,
  valid_until date,
  made_by uuid not null default acting_person(),
  made_at timestamptz(3) not null default now(),
  revoked_by uuid,
  revoked_at timestamptz(3),
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references registration,
  constraint tie_declaration_period check (valid_until >= valid_from),
  constraint tie_declaration_revoked_by_somebody check ((revoked_by is null) = (revoked_at is null))
);
create index on tie_declaration (organisation_id, person_id);
create index on tie_declaration (station_id, person_id);

create table home_body (
  organisation_id uuid not null references organisation,
  id uuid not null,
  person_id uuid not null,
  body_id uuid not null references organisation,
  valid_from date not null,
  valid_until date,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references registration,
  constraint home_body_period check (valid_until >= valid_from),
  constraint home_body_one_at_a_time exclude using gist (
    organisation_id with =,
    person_id with =,
    daterange(valid_from, valid_until, '[]') with &&
  )
);
create index on home_body (person_id);
create index on home_body (body_id);

create table station_body (
  organisation_id uuid not null references organisation,
  id uuid not null,
  body_id uuid not null references organisation,
  valid_from date not null,
  valid_until date,
  primary key (organisation_id, id),
  constraint station_body_period check (valid_until >= valid_from),
  constraint station_body_one_at_a_time exclude using gist (
    organisation_id with =,
    daterange(valid_from, valid_until, '[]') with &&
  )
);
create index on station_body (body_id);

alter table tie_declaration enable row level security;
create policy seen_in_own_tree on tie_declaration for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy made_in_own_tree on tie_declaration for insert to jianheng_app
  with check (organisation_id in (select visible_organisations()));
-- Nobody revokes what binds himself.
create policy revoked_in_own_tree on tie_declaration for update to jianheng_app
  using (organisation_id in (select visible_organisations()) and person_id <> acting_person());
grant select on tie_declaration to jianheng_app;
grant insert (organisation_id, id, person_id, station_id, relation, valid_from, valid_until)
  on tie_declaration to jianheng_app;
grant update (revoked_by, revoked_at) on tie_declaration to jianheng_app;

alter table home_body enable row level security;
create policy in_own_tree on home_body to jianheng_app
  using (organisation_id in (select visible_organisations()));
grant select, insert on home_body to jianheng_app;
grant update (valid_until) on home_body to jianheng_app;

alter table station_body enable row level security;
create policy in_own_tree on station_body to jianheng_app
  using (organisation_id in (select visible_organisations()));
grant select, insert on station_body to jianheng_app;
grant update (valid_until) on station_body to jianheng_app;

-- Who of some people is known to whoever asks: registered in his tree.
create function known_people(people uuid[]) returns setof uuid
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select distinct registration.person_id
  from registration
  where registration.person_id = any (known_people.people)
    and registration.organisation_id in (select visible_organisations())
$$;

-- What is declared between people and a station on a day, whichever office keeps it: a tie that another office knows
-- of is a tie. Answered of one's own people and stations only.
create function ties_declared(station uuid, people uuid[], day date)
returns table (id uuid, person_id uuid, relation tie_relation, valid_from date, valid_until date)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select declared.id, declared.person_id, declared.relation, declared.valid_from, declared.valid_until
  from tie_declaration declared
  where ties_declared.station in (select visible_organisations())
    and declared.station_id = ties_declared.station
    and declared.person_id in (select known_people(ties_declared.people))
    and declared.revoked_at is null
    and ties_declared.day between declared.valid_from and coalesce(declared.valid_until, 'infinity')
  order by declared.valid_from, declared.id
$$;

-- Which of some people belong on a day to a body that a station belongs to, or to the station itself.
create function bodies_shared(station uuid, people uuid[], day date) returns table (person_id uuid, body_id uuid)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select distinct home.person_id, home.body_id
  from home_body home
  where bodies_shared.station in (select visible_organisations())
    and home.person_id in (select known_people(bodies_shared.people))
    and bodies_shared.day between home.valid_from and coalesce(home.valid_until, 'infinity')
    and (
      home.body_id = bodies_shared.station
      or home.body_id in (
        select station_body.body_id from station_body
        where station_body.organisation_id = bodies_shared.station
          and bodies_shared.day between station_body.valid_from and coalesce(station_body.valid_until, 'infinity')
      )
    )
  order by home.person_id, home.body_id
$$;

revoke all on function known_people, ties_declared, bodies_shared from public;
grant execute on function ties_declared, bodies_shared to jianheng_app;
