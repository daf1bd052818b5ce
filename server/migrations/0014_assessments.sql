-- Assessments. The log of actions is all there is of one; the head is bound for good in its first columns, and caches
-- in the others what the log comes to, so that lists can be read. The rules are not here: they read the log.
-- organisation_id is the station that is assessed.

-- Whom an organisation reports to on a day, from the nearest up: its own tree does not reach there.
create function line_above(whose uuid, day date) returns table (id uuid, kind organisation_kind, place int)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with recursive line (id, kind, place) as (
    select reporting.superior_id, reporting.superior_kind, 1
    from reporting
    where reporting.organisation_id = line_above.whose
      and line_above.whose in (select visible_organisations())
      and line_above.day between reporting.valid_from and coalesce(reporting.valid_until, 'infinity')
    union
    select reporting.superior_id, reporting.superior_kind, line.place + 1
    from line
    join reporting on reporting.organisation_id = line.id
    where line_above.day between reporting.valid_from and coalesce(reporting.valid_until, 'infinity')
  )
  select line.id, line.kind, line.place from line
$$;

-- The same, and nobody of the line moves, nor the organisation itself, until the transaction ends: who moves one
-- locks it first.
create function hold_line(whose uuid, day date) returns table (id uuid, kind organisation_kind, place int)
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
#variable_conflict use_column
begin
  if hold_line.whose not in (select visible_organisations()) then
    return;
  end if;
  perform from organisation where organisation.id = hold_line.whose for key share;
  perform from organisation
    where organisation.id in (select above.id from line_above(hold_line.whose, hold_line.day) above) for key share;
  return query select above.id, above.kind, above.place from line_above(hold_line.whose, hold_line.day) above;
end
$$;

create type assessment_purpose as enum ('self', 'acceptance', 'inspection', 'supervision');
create type assessment_reading as enum ('literal', 'normalised');
create type assessment_phase as enum (
  'prepared', 'declined', 'running', 'stopped', 'decided', 'approved', 'published', 'appealed', 'closed'
);
create type assessment_stage as enum (
  'self-assessment', 'city-review', 'provincial-review', 'on-site-audit', 'spot-check'
);
create type assessment_conclusion as enum (
  'recommended', 'conditionally-recommended', 'not-recommended', 'qualified', 'not-qualified'
);

create table assessment (
  organisation_id uuid not null references organisation,
  id uuid not null,
  purpose assessment_purpose not null,
  standard text not null check (standard <> ''),
  edition_hash text not null check (edition_hash ~ '^[0-9a-f]{64}$'),
  reading assessment_reading not null,
  valid_from date not null,
  valid_until date not null,
  authority_id uuid not null references organisation,
  seq int not null default 1 check (seq > 0),
  phase assessment_phase not null,
  phase_since timestamptz(3) not null,
  stage assessment_stage,
  waits_until date,
  returned int not null,
  conclusion assessment_conclusion,
  points int,
  band text,
  vetoed boolean not null,
  primary key (organisation_id, id),
  constraint assessment_period check (valid_until >= valid_from)
);
create index on assessment (phase, phase_since desc, id);
create index on assessment (standard, phase);
create index on assessment (valid_from desc, id);
create index on assessment (authority_id, phase);

-- Who the station reported to when it began: they see it although the tree has changed.
create table assessment_party (
  organisation_id uuid not null,
  assessment_id uuid not null,
  party_id uuid not null references organisation,
  primary key (organisation_id, assessment_id, party_id),
  foreign key (organisation_id, assessment_id) references assessment
);
create index on assessment_party (party_id);

-- Nobody changes or removes an action. Who acted is not for the application to say.
create table assessment_action (
  organisation_id uuid not null,
  assessment_id uuid not null,
  seq int not null check (seq > 0),
  id uuid not null,
  type text not null check (type <> ''),
  at timestamptz(3) not null,
  day date not null,
  person_id uuid default acting_person(),
  actor_organisation_id uuid default acting_organisation(),
  post text default nullif(current_setting('jianheng.post', true), ''),
  system text default acting_system(),
  sheet uuid,
  line text,
  body jsonb not null,
  primary key (organisation_id, assessment_id, seq),
  unique (organisation_id, id),
  foreign key (organisation_id, assessment_id) references assessment,
  constraint assessment_action_by_somebody check (
    (system is null) = (person_id is not null)
    and (system is null) = (actor_organisation_id is not null)
    and (system is null) = (post is not null)
  ),
  constraint assessment_action_writing check (
    (type in ('record-finding', 'touch-check')) = (sheet is not null) and (sheet is null) = (line is null)
  )
);
-- What was written last of each line and check of a sheet; and all but what is written on sheets, which is the bulk.
create index assessment_action_latest on assessment_action (organisation_id, assessment_id, sheet, type, line, seq desc)
  where sheet is not null;
create index assessment_action_summary on assessment_action (organisation_id, assessment_id, seq)
  where sheet is null;

alter table assessment_party enable row level security;
create policy seen on assessment_party for select to jianheng_app
  using (organisation_id in (select visible_organisations()) or party_id = acting_organisation());
create policy added_in_own_tree on assessment_party for insert to jianheng_app
  with check (
    organisation_id in (select visible_organisations())
    and party_id in (select id from line_above(organisation_id, official_today()))
  );
grant select, insert on assessment_party to jianheng_app;

alter table assessment enable row level security;
create policy seen on assessment for select to jianheng_app
  using (
    organisation_id in (select visible_organisations())
    or (organisation_id, id) in (
      select party.organisation_id, party.assessment_id from assessment_party party
      where party.party_id = acting_organisation()
    )
  );
create policy begun_in_own_tree on assessment for insert to jianheng_app
  with check (organisation_id in (select visible_organisations()));
create policy changed on assessment for update to jianheng_app
  using (
    organisation_id in (select visible_organisations())
    or (organisation_id, id) in (
      select party.organisation_id, party.assessment_id from assessment_party party
      where party.party_id = acting_organisation()
    )
  );
grant select, insert on assessment to jianheng_app;
grant update (seq, phase, phase_since, stage, waits_until, returned, conclusion, points, band, vetoed)
  on assessment to jianheng_app;

alter table assessment_action enable row level security;
create policy seen on assessment_action for select to jianheng_app
  using (
    organisation_id in (select visible_organisations())
    or (organisation_id, assessment_id) in (
      select party.organisation_id, party.assessment_id from assessment_party party
      where party.party_id = acting_organisation()
    )
  );
create policy done on assessment_action for insert to jianheng_app
  with check (
    actor_organisation_id = acting_organisation()
    and (
      organisation_id in (select visible_organisations())
      or (organisation_id, assessment_id) in (
        select party.organisation_id, party.assessment_id from assessment_party party
        where party.party_id = acting_organisation()
      )
    )
  );
grant select on assessment_action to jianheng_app;
grant insert (organisation_id, assessment_id, seq, id, type, at, day, sheet, line, body)
  on assessment_action to jianheng_app;

-- Whether the actor is let in to an assessment at all: as its policies have it.
create function assessment_seen(station uuid, assessment uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select assessment_seen.station in (select visible_organisations()) or exists (
    select from assessment_party
    where assessment_party.organisation_id = assessment_seen.station
      and assessment_party.assessment_id = assessment_seen.assessment
      and assessment_party.party_id = acting_organisation()
  )
$$;

-- What the organisations of an assessment are called, also where they are not in the reader's tree: the station has
-- to know who assesses it.
create function places_of_assessment(station uuid, assessment uuid)
returns table (id uuid, name text, region text)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select organisation.id, organisation.name, organisation.region_code
  from organisation
  where assessment_seen(places_of_assessment.station, places_of_assessment.assessment)
    and organisation.id in (
      select party.party_id from assessment_party party
      where party.organisation_id = places_of_assessment.station
        and party.assessment_id = places_of_assessment.assessment
      union
      select head.organisation_id from assessment head
      where head.organisation_id = places_of_assessment.station and head.id = places_of_assessment.assessment
    )
$$;

-- What those are called who acted in an assessment or were named for it, by the organisation that they act for; of
-- nobody else. Which of them a reader is told of is not decided here.
create function people_of_assessment(station uuid, assessment uuid) returns table (id uuid, name text)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with log as (
    select action.type, action.person_id, action.actor_organisation_id, action.body
    from assessment_action action
    where assessment_seen(people_of_assessment.station, people_of_assessment.assessment)
      and action.organisation_id = people_of_assessment.station
      and action.assessment_id = people_of_assessment.assessment
  ), named (person, organisation) as (
    select person_id, actor_organisation_id from log where person_id is not null
    union
    select (body #>> '{member,person}')::uuid, (body #>> '{member,organisation}')::uuid
    from log where type = 'assign-assessor'
    union
    select (one ->> 'person')::uuid, (one ->> 'organisation')::uuid
    from log, jsonb_array_elements(body -> 'panel') as one
    where type = 'assign-appeal-panel'
  )
  select distinct on (registration.person_id) registration.person_id, registration.name
  from named
  join registration on registration.organisation_id = named.organisation and registration.person_id = named.person
  order by registration.person_id, registration.registered_at
$$;

revoke all on function line_above, hold_line, assessment_seen, places_of_assessment, people_of_assessment from public;
grant execute on function line_above, hold_line, places_of_assessment, people_of_assessment to jianheng_app;
