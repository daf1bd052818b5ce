-- What a trial of an import would change, cell by cell, for whoever brought the workbooks: what stands in records is
-- not for everybody who sees the job. No number in clear. Forgotten in the night, as workbooks are.
create table import_trial (
  organisation_id uuid not null references organisation,
  id uuid not null,
  by_person_id uuid not null default acting_person(),
  sheets jsonb not null,
  made_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
alter table import_trial enable row level security;
create policy seen_by_whoever_tried on import_trial to jianheng_app
  using (organisation_id = acting_organisation() and by_person_id = acting_person());
create policy housekeeping on import_trial to jianheng_app using (acting_system() = 'housekeeping');
grant select, delete, insert (organisation_id, id, sheets) on import_trial to jianheng_app;
