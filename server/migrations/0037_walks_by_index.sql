-- Who is over whom, as before, but walked by the indexes of `reporting` and with the day reckoned once: nearly every
-- policy and every request asks one of these. As plain joins they read all lines of a province, and reckoned the day for
-- each, for every table that a statement looks at.

-- The actor's organisation and all that report to it today, at any depth.
create or replace function visible_organisations() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with recursive tree (id, kind) as (
    select id, kind from organisation where id = acting_organisation()
    union
    select below.organisation_id, below.organisation_kind
    from tree
    cross join lateral (
      select organisation_id, organisation_kind
      from reporting
      where superior_id = tree.id
        and (select official_today()) between valid_from and coalesce(valid_until, 'infinity')
      offset 0
    ) below
    -- Nobody reports to a station (reporting_rises).
    where tree.kind <> 'station'
  )
  select id from tree
$$;

-- Whether an organisation is another one, or reports to it today, at any depth.
create or replace function is_within(id uuid, tree uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with recursive line (id) as (
    select is_within.id
    union
    select above.superior_id
    from line
    cross join lateral (
      select superior_id
      from reporting
      where organisation_id = line.id
        and (select official_today()) between valid_from and coalesce(valid_until, 'infinity')
      offset 0
    ) above
  )
  select exists (select from line where line.id = is_within.tree)
$$;

-- How an organisation stands to the actor's own today.
create or replace function relation_to(id uuid) returns text
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select case
    when relation_to.id = acting_organisation() then 'own'
    when is_within(relation_to.id, acting_organisation()) then 'below'
    when is_within(acting_organisation(), relation_to.id) then 'above'
    else 'foreign'
  end
$$;
