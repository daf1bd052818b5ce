-- An account acts where whoever looks after it may look: in the organisation that opened it, and in those that report
-- to that today. Otherwise a lower office could open, or take over, an account by which somebody acts in a higher one.
-- So each organisation may have one of a person, and knows nothing of others'.
alter table account drop constraint account_person_id_key;
alter table account add unique (organisation_id, person_id);
create index on account (person_id);

-- Whether an organisation is another, or reports to it today, at any depth.
create function is_within(id uuid, tree uuid) returns boolean
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with recursive line (id) as (
    select is_within.id
    union
    select reporting.superior_id
    from reporting
    join line on reporting.organisation_id = line.id
    where official_today() between reporting.valid_from and coalesce(reporting.valid_until, 'infinity')
  )
  select exists (select from line where line.id = is_within.tree)
$$;

create or replace function find_session(
  digest bytea,
  seen_after timestamptz,
  started_after timestamptz,
  administrators text[]
)
returns table (
  session_id uuid,
  account_id uuid,
  person_id uuid,
  last_seen_at timestamptz,
  first_password boolean,
  enrolled boolean,
  administrator boolean,
  acting_organisation_id uuid,
  post_code text
)
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  select session.id, account.id, account.person_id, session.last_seen_at, credential.is_first,
    exists (
      select from second_factor
      where second_factor.organisation_id = account.organisation_id and second_factor.account_id = account.id
        and second_factor.confirmed_at is not null
    ),
    exists (
      select from appointment
      where appointment.person_id = account.person_id and appointment.post_code = any (administrators)
        and official_today() between appointment.valid_from and coalesce(appointment.valid_until, 'infinity')
        and (
          appointment.organisation_id = account.organisation_id
          or is_within(appointment.organisation_id, account.organisation_id)
        )
    ),
    chosen.organisation_id, chosen.post_code
  from session
  join account on account.organisation_id = session.organisation_id and account.id = session.account_id
  join credential on credential.organisation_id = account.organisation_id and credential.account_id = account.id
  left join appointment chosen on chosen.organisation_id = session.appointment_organisation_id
    and chosen.id = session.appointment_id and chosen.person_id = account.person_id
    and official_today() between chosen.valid_from and coalesce(chosen.valid_until, 'infinity')
    and (
      chosen.organisation_id = account.organisation_id
      or is_within(chosen.organisation_id, account.organisation_id)
    )
  where session.token_digest = digest and account.disabled_at is null
    and session.last_seen_at > seen_after and session.started_at > started_after;
end
$$;

-- Whether a name has an account already, in whoever's tree.
drop function account_taken;
create function username_taken(username text) returns boolean
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select exists (select from account where account.username = username_taken.username)
$$;

-- The three administrators are different people in the whole installation (三员分立). What a person is elsewhere is
-- not said; that he is another administrator somewhere is, where somebody would make him one more. Whoever asks first
-- is the only one who asks about this person until his transaction ends.
create function administers_elsewhere(
  person uuid,
  organisation uuid,
  posts text[],
  valid_from date,
  valid_until date
)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(administers_elsewhere.person::text, 0));
  return exists (
    select from appointment
    where appointment.person_id = administers_elsewhere.person
      and appointment.organisation_id <> administers_elsewhere.organisation
      and appointment.post_code = any (administers_elsewhere.posts)
      and daterange(appointment.valid_from, appointment.valid_until, '[]')
        && daterange(administers_elsewhere.valid_from, administers_elsewhere.valid_until, '[]')
  );
end
$$;

revoke all on function is_within, username_taken, administers_elsewhere from public;
grant execute on function is_within, username_taken, administers_elsewhere to jianheng_app;
