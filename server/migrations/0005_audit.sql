-- Who did what, under the organisation whose record it was. The application can add rows and read them, no more.
-- Who acted is not for it to say: those columns are filled from the transaction's own settings.

create table audit (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default now(),
  person_id uuid default acting_person(),
  acting_organisation_id uuid default acting_organisation(),
  post_code text default nullif(current_setting('jianheng.post', true), ''),
  system text default acting_system(),
  action text not null check (action <> ''),
  subject_kind text not null check (subject_kind <> ''),
  subject_id text not null,
  details jsonb not null default '{}',
  before_digest text,
  after_digest text,
  purpose text check (purpose <> ''),
  request_id text,
  primary key (organisation_id, id),
  constraint audit_by_somebody check ((system is null) <> (person_id is null))
);
create index on audit (organisation_id, at desc, id);
create index on audit (organisation_id, subject_kind, subject_id);

alter table audit enable row level security;
create policy seen_in_own_tree on audit for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy added_in_own_tree on audit for insert to jianheng_app
  with check (organisation_id in (select visible_organisations()) or acting_system() is not null);
grant select on audit to jianheng_app;
grant insert (organisation_id, action, subject_kind, subject_id, details, before_digest, after_digest, purpose, request_id)
  on audit to jianheng_app;

-- What a command answered, so that the same command sent again is not done again.
create table idempotency (
  organisation_id uuid not null references organisation default acting_organisation(),
  person_id uuid not null default acting_person(),
  key text not null check (length(key) between 8 and 128),
  request_digest text not null,
  answer jsonb,
  at timestamptz not null default now(),
  primary key (organisation_id, person_id, key)
);
create index on idempotency (at);

alter table idempotency enable row level security;
create policy own on idempotency to jianheng_app
  using (organisation_id = acting_organisation() and person_id = acting_person());
create policy housekeeping on idempotency for delete to jianheng_app
  using (acting_system() = 'housekeeping');
create policy housekeeping_sees on idempotency for select to jianheng_app
  using (acting_system() = 'housekeeping');
grant select, delete on idempotency to jianheng_app;
grant insert (key, request_digest), update (answer) on idempotency to jianheng_app;

-- How an organisation stands to the actor's own today; null for one that is nowhere.
create function relation_to(id uuid) returns text
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with recursive line (id, superior_id) as (
    select reporting.organisation_id, reporting.superior_id from reporting
    where reporting.organisation_id in (relation_to.id, acting_organisation())
      and official_today() between reporting.valid_from and coalesce(reporting.valid_until, 'infinity')
    union
    select line.id, reporting.superior_id from line
    join reporting on reporting.organisation_id = line.superior_id
    where official_today() between reporting.valid_from and coalesce(reporting.valid_until, 'infinity')
  )
  select case
    when relation_to.id = acting_organisation() then 'own'
    when exists (select from line where line.id = relation_to.id and superior_id = acting_organisation()) then 'below'
    when exists (select from line where line.id = acting_organisation() and superior_id = relation_to.id) then 'above'
    else 'foreign'
  end
$$;
