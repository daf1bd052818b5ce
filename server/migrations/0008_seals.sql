-- Every row of the trail becomes a link of its organisation's chain, which can't be changed without breaking it.

create table audit_seal (
  organisation_id uuid not null,
  sequence bigint not null check (sequence > 0),
  audit_id uuid not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  previous text,
  sealed_at timestamptz not null default now(),
  primary key (organisation_id, sequence),
  unique (organisation_id, audit_id),
  foreign key (organisation_id, audit_id) references audit,
  constraint audit_seal_begins check ((sequence = 1) = (previous is null))
);

-- Rows that wait for their seal. The database itself notes them, so that nobody can forget to.
create table audit_unsealed (
  organisation_id uuid not null,
  audit_id uuid not null,
  primary key (organisation_id, audit_id),
  foreign key (organisation_id, audit_id) references audit
);

create function note_unsealed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  insert into audit_unsealed (organisation_id, audit_id) select organisation_id, id from added;
  return null;
end
$$;

create trigger noted_unsealed after insert on audit
  referencing new table as added
  for each statement execute function note_unsealed();

-- Rows from before there were seals.
insert into audit_unsealed (organisation_id, audit_id) select organisation_id, id from audit;

create policy sealed_and_verified on audit for select to jianheng_app
  using (acting_system() in ('sealer', 'verifier'));

alter table audit_seal enable row level security;
create policy seen_in_own_tree on audit_seal for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy verified on audit_seal for select to jianheng_app
  using (acting_system() in ('sealer', 'verifier'));
create policy sealed on audit_seal for insert to jianheng_app
  with check (acting_system() = 'sealer');
grant select on audit_seal to jianheng_app;
grant insert (organisation_id, sequence, audit_id, digest, previous) on audit_seal to jianheng_app;

alter table audit_unsealed enable row level security;
create policy seen_in_own_tree on audit_unsealed for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy verified on audit_unsealed for select to jianheng_app
  using (acting_system() in ('sealer', 'verifier'));
create policy sealed on audit_unsealed for delete to jianheng_app
  using (acting_system() = 'sealer');
grant select, delete on audit_unsealed to jianheng_app;
