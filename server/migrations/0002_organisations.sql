create type region_level as enum ('province', 'prefecture', 'county');

-- GB/T 2260. Who reports to whom does not follow from these codes.
create table region (
  code text primary key check (code ~ '^[1-9][0-9]{5}$'),
  name text not null check (name <> ''),
  level region_level not null,
  within text references region,
  check (
    case level
      when 'province' then code like '__0000' and within is null
      when 'prefecture' then code like '____00' and left(within, 2) = left(code, 2) and within like '__0000'
      when 'county' then code not like '____00' and left(within, 4) = left(code, 4) and within like '____00'
    end
  )
);
create index on region (within);
grant select on region to jianheng_app;

-- In the order of the tree: whoever reports comes after the one reported to. A body is outside the tree.
create type organisation_kind as enum ('province', 'city', 'county', 'station', 'body');

create table organisation (
  id uuid primary key,
  kind organisation_kind not null,
  name text not null check (name <> ''),
  region_code text references region,
  unique (id, kind)
);
create index on organisation (region_code);

-- Deferred, because a new organisation is seen through the row that says whom it reports to: that row comes first.
create table reporting (
  organisation_id uuid not null,
  organisation_kind organisation_kind not null,
  superior_id uuid not null,
  superior_kind organisation_kind not null,
  valid_from date not null,
  valid_until date,
  primary key (organisation_id, valid_from),
  foreign key (organisation_id, organisation_kind) references organisation (id, kind) deferrable initially deferred,
  foreign key (superior_id, superior_kind) references organisation (id, kind),
  -- Kinds rise on the way up, so there is no going round.
  constraint reporting_rises check (superior_kind < organisation_kind and organisation_kind <> 'body'),
  constraint reporting_period check (valid_until >= valid_from),
  constraint reporting_one_at_a_time exclude using gist (
    organisation_id with =,
    daterange(valid_from, valid_until, '[]') with &&
  )
);
create index on reporting (superior_id);

create table approval (
  organisation_id uuid not null references organisation,
  approver_id uuid not null references organisation,
  document text not null check (document <> ''),
  valid_from date not null,
  valid_until date,
  primary key (organisation_id, valid_from),
  constraint approval_by_another check (approver_id <> organisation_id),
  constraint approval_period check (valid_until >= valid_from),
  constraint approval_one_at_a_time exclude using gist (
    organisation_id with =,
    daterange(valid_from, valid_until, '[]') with &&
  )
);
create index on approval (approver_id);

-- The actor's organisation and all that report to it today, at any depth. It reads with its owner's rights,
-- because the policies that ask it stand on the tables that it reads.
create function visible_organisations() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with recursive tree (id) as (
    select acting_organisation() where acting_organisation() is not null
    union
    select reporting.organisation_id
    from reporting
    join tree on reporting.superior_id = tree.id
    where official_today() between reporting.valid_from and coalesce(reporting.valid_until, 'infinity')
  )
  select id from tree
$$;

-- Whether there is one at all, in whoever's tree.
create function organisation_exists(id uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select exists (select from organisation where organisation.id = organisation_exists.id)
$$;

alter table organisation enable row level security;
create policy in_own_tree on organisation to jianheng_app
  using (id in (select visible_organisations()));
create policy set_up on organisation to jianheng_app
  using (acting_system() = 'set-up');
grant select, insert on organisation to jianheng_app;
grant update (name, region_code) on organisation to jianheng_app;

-- Nobody decides whom he reports to himself, and nobody takes an organisation into his tree that is not in it yet,
-- unless it is new.
alter table reporting enable row level security;
create policy seen_in_own_tree on reporting for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy made_in_own_tree on reporting for insert to jianheng_app
  with check (
    superior_id in (select visible_organisations())
    and organisation_id <> acting_organisation()
    and (organisation_id in (select visible_organisations()) or not organisation_exists(organisation_id))
  );
create policy changed_in_own_tree on reporting for update to jianheng_app
  using (
    superior_id in (select visible_organisations())
    and organisation_id in (select visible_organisations())
    and organisation_id <> acting_organisation()
  );
create policy set_up on reporting to jianheng_app
  using (acting_system() = 'set-up');
grant select, insert on reporting to jianheng_app;
grant update (valid_until) on reporting to jianheng_app;

-- Both sides see an approval; it is given within the approver's tree.
alter table approval enable row level security;
create policy seen_by_both on approval for select to jianheng_app
  using (
    organisation_id in (select visible_organisations())
    or approver_id in (select visible_organisations())
  );
create policy given_in_own_tree on approval for insert to jianheng_app
  with check (
    organisation_id in (select visible_organisations())
    and approver_id in (select visible_organisations())
    and organisation_id <> acting_organisation()
  );
create policy ended_by_the_approver on approval for update to jianheng_app
  using (
    approver_id in (select visible_organisations())
    and organisation_id <> acting_organisation()
  );
create policy set_up on approval to jianheng_app
  using (acting_system() = 'set-up');
grant select, insert on approval to jianheng_app;
grant update (valid_until) on approval to jianheng_app;
