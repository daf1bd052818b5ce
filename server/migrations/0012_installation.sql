-- What is true of the installation as a whole. The mark tells the key that sealed this database's personal data from
-- any other; the key can't be had from it.
create table installation (
  singleton boolean primary key default true check (singleton),
  key_mark bytea not null check (length(key_mark) = 32)
);

alter table installation enable row level security;
create policy set_up on installation to jianheng_app using (acting_system() = 'set-up');
grant select, insert on installation to jianheng_app;

-- Sessions and half sign-ins that live no more are removed by the night's housekeeping, under the accounts' own name.
create index on session (last_seen_at);
create index on half_sign_in (started_at);

-- Administrators see whether letters arrive. Their addresses stay sealed.
create policy seen_in_own_tree on mail for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create index on mail (organisation_id, created_at desc, id);
