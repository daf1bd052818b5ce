-- Accounts: by whom somebody signs in. An account carries no authority, appointments do; it belongs to the
-- organisation that opened it, and a person has one at most.
create table account (
  organisation_id uuid not null references organisation,
  id uuid not null unique,
  person_id uuid not null unique references person,
  username text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{2,31}$'),
  opened_at timestamptz not null,
  disabled_at timestamptz,
  last_sign_in_at timestamptz,
  -- Wrong passwords and codes in a row; the rule is domain/src/accounts/lock-out.ts.
  wrong integer not null default 0 check (wrong >= 0),
  wrong_at timestamptz,
  locked_until timestamptz,
  primary key (organisation_id, id)
);

-- Apart from its account, so that whoever may see accounts sees no hash.
create table credential (
  organisation_id uuid not null,
  account_id uuid not null,
  password_hash text not null check (password_hash like '$argon2id$%'),
  -- Made by an administrator: to be changed before anything else.
  is_first boolean not null,
  primary key (organisation_id, account_id),
  foreign key (organisation_id, account_id) references account
);

-- The token itself is with the browser alone. The chosen appointment may lie in another organisation than the
-- account, and is looked at with every request: no foreign key, and no end of an appointment is missed.
create table session (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  token_digest bytea not null unique check (length(token_digest) = 32),
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  agent text not null,
  appointment_organisation_id uuid,
  appointment_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, account_id) references account,
  check ((appointment_id is null) = (appointment_organisation_id is null))
);
create index on session (organisation_id, account_id);

-- The password was right and the code is awaited. Not a session: nothing can take it for one.
create table half_sign_in (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  token_digest bytea not null unique check (length(token_digest) = 32),
  started_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, account_id) references account
);
create index on half_sign_in (organisation_id, account_id);

-- A new secret stands beside the one in use until a code of it was given.
create table second_factor (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  secret_sealed bytea not null,
  confirmed_at timestamptz,
  -- The time step of the last code that was taken: it and those before are taken no more.
  used_step bigint,
  primary key (organisation_id, id),
  foreign key (organisation_id, account_id) references account
);
create unique index second_factor_in_use on second_factor (organisation_id, account_id) where confirmed_at is not null;
create unique index second_factor_begun on second_factor (organisation_id, account_id) where confirmed_at is null;

create table backup_code (
  organisation_id uuid not null,
  second_factor_id uuid not null,
  digest bytea not null,
  used_at timestamptz,
  primary key (organisation_id, second_factor_id, digest),
  foreign key (organisation_id, second_factor_id) references second_factor on delete cascade
);

-- Names that belong to no account, counted as those that do, so that neither is told from the other. Kept as keyed
-- digests: people type passwords into the field for names.
create table unknown_name (
  name_index bytea primary key,
  wrong integer not null,
  wrong_at timestamptz not null,
  locked_until timestamptz
);
create index on unknown_name (wrong_at);

create table unknown_address (
  address_index bytea primary key,
  since timestamptz not null,
  failures integer not null
);
create index on unknown_address (since);

-- By which an installation without accounts gets its first one. There is one link at a time.
create table set_up_link (
  singleton boolean primary key default true check (singleton),
  token_digest bytea not null,
  made_at timestamptz not null
);

alter table account enable row level security;
create policy accounts on account to jianheng_app using (acting_system() = 'accounts');
create policy set_up on account to jianheng_app using (acting_system() = 'set-up');
create policy seen_in_own_tree on account for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy opened_in_own_tree on account for insert to jianheng_app
  with check (organisation_id in (select visible_organisations()));
-- Nobody unlocks or enables himself.
create policy changed_in_own_tree on account for update to jianheng_app
  using (organisation_id in (select visible_organisations()) and person_id <> acting_person());
grant select, insert on account to jianheng_app;
grant update (disabled_at, last_sign_in_at, wrong, wrong_at, locked_until) on account to jianheng_app;

alter table credential enable row level security;
create policy accounts on credential to jianheng_app using (acting_system() = 'accounts');
create policy set_up on credential for insert to jianheng_app with check (acting_system() = 'set-up');
grant select, insert on credential to jianheng_app;
grant update (password_hash, is_first) on credential to jianheng_app;

alter table session enable row level security;
create policy accounts on session to jianheng_app using (acting_system() = 'accounts');
create policy seen_in_own_tree on session for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy ended_in_own_tree on session for delete to jianheng_app
  using (organisation_id in (select visible_organisations()));
grant select, insert, delete on session to jianheng_app;
grant update (appointment_organisation_id, appointment_id) on session to jianheng_app;

alter table half_sign_in enable row level security;
create policy accounts on half_sign_in to jianheng_app using (acting_system() = 'accounts');
create policy seen_in_own_tree on half_sign_in for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy ended_in_own_tree on half_sign_in for delete to jianheng_app
  using (organisation_id in (select visible_organisations()));
grant select, insert, delete on half_sign_in to jianheng_app;

alter table second_factor enable row level security;
create policy accounts on second_factor to jianheng_app using (acting_system() = 'accounts');
create policy seen_in_own_tree on second_factor for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy removed_in_own_tree on second_factor for delete to jianheng_app
  using (organisation_id in (select visible_organisations()));
grant select, insert, delete on second_factor to jianheng_app;
grant update (confirmed_at, used_step) on second_factor to jianheng_app;

alter table backup_code enable row level security;
create policy accounts on backup_code to jianheng_app using (acting_system() = 'accounts');
grant select, insert on backup_code to jianheng_app;
grant update (used_at) on backup_code to jianheng_app;

alter table unknown_name enable row level security;
create policy accounts on unknown_name to jianheng_app using (acting_system() = 'accounts');
grant select, insert, update, delete on unknown_name to jianheng_app;

alter table unknown_address enable row level security;
create policy accounts on unknown_address to jianheng_app using (acting_system() = 'accounts');
grant select, insert, update, delete on unknown_address to jianheng_app;

alter table set_up_link enable row level security;
create policy set_up on set_up_link to jianheng_app using (acting_system() = 'set-up');
grant select, insert, update, delete on set_up_link to jianheng_app;

-- What signing in reads of others: who he is, and what he is appointed to.
create policy accounts_see on organisation for select to jianheng_app using (acting_system() = 'accounts');
create policy accounts_see on registration for select to jianheng_app using (acting_system() = 'accounts');
create policy accounts_see on appointment for select to jianheng_app using (acting_system() = 'accounts');

-- Who sends a request. It is asked before anybody acts, so it reads with its owner's rights; whoever asks must hold
-- the token. plpgsql, because its plans are kept: before PostgreSQL 18 those of SQL functions are made for each call.
-- One plan for all tokens: every token is found by the same index, and planning anew costs more than finding it.
create function find_session(
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
    ),
    chosen.organisation_id, chosen.post_code
  from session
  join account on account.organisation_id = session.organisation_id and account.id = session.account_id
  join credential on credential.organisation_id = account.organisation_id and credential.account_id = account.id
  left join appointment chosen on chosen.organisation_id = session.appointment_organisation_id
    and chosen.id = session.appointment_id and chosen.person_id = account.person_id
    and official_today() between chosen.valid_from and coalesce(chosen.valid_until, 'infinity')
  where session.token_digest = digest and account.disabled_at is null
    and session.last_seen_at > seen_after and session.started_at > started_after;
end
$$;

-- Keeps a session from going idle.
create function touch_session(digest bytea, at timestamptz) returns void
language sql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
  update session set last_seen_at = touch_session.at
  where token_digest = digest and last_seen_at < touch_session.at
$$;

-- Gives an account in the actor's tree a password that an administrator has seen. It writes with its owner's rights
-- what the actor has no right to read; nobody gives one to himself.
create function give_first_password(organisation uuid, account uuid, hash text) returns boolean
language sql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
  insert into credential (organisation_id, account_id, password_hash, is_first)
  select organisation_id, id, give_first_password.hash, true
  from account
  where organisation_id = give_first_password.organisation and id = give_first_password.account
    and organisation_id in (select visible_organisations()) and person_id <> acting_person()
  on conflict (organisation_id, account_id) do update set password_hash = excluded.password_hash, is_first = true
  returning true
$$;

-- Whether a name or a person has an account already, in whoever's tree: which one is not said.
create function account_taken(username text, person uuid, out by_username boolean, out by_person boolean)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select exists (select from account where account.username = account_taken.username),
    exists (select from account where account.person_id = account_taken.person)
$$;

revoke all on function find_session, touch_session, give_first_password, account_taken from public;
grant execute on function find_session, touch_session, give_first_password, account_taken to jianheng_app;
