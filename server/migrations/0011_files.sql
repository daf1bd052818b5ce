-- Files of organisations. Their bytes lie in a store beside the database, by organisation and SHA-256; a row here
-- says that they do. Two organisations with the same bytes know nothing of each other.

create table file_content (
  organisation_id uuid not null references organisation,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  primary key (organisation_id, digest)
);

alter table file_content enable row level security;
create policy seen_in_own_tree on file_content for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy added_to_own on file_content for insert to jianheng_app
  with check (organisation_id = acting_organisation() or acting_system() = 'jobs');
create policy jobs on file_content for select to jianheng_app
  using (acting_system() = 'jobs');
create policy housekeeping on file_content for select to jianheng_app
  using (acting_system() = 'housekeeping');
grant select, insert on file_content to jianheng_app;

-- Who added one is not for the application to say. Moments are those of JavaScript, so that a page can begin after one.
create table file (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> '' and octet_length(name) <= 255),
  type text not null check (type <> ''),
  digest text not null,
  person_id uuid default acting_person(),
  system text default acting_system(),
  added_at timestamptz(3) not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, digest) references file_content,
  constraint file_by_somebody check ((system is null) <> (person_id is null))
);
create index on file (organisation_id, added_at desc, id desc);
create index on file (organisation_id, digest);

alter table file enable row level security;
create policy seen_in_own_tree on file for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy added_to_own on file for insert to jianheng_app
  with check (organisation_id = acting_organisation() or acting_system() = 'jobs');
create policy jobs on file for select to jianheng_app
  using (acting_system() = 'jobs');
grant select on file to jianheng_app;
grant insert (organisation_id, name, type, digest) on file to jianheng_app;
