-- What became of an application for a change is a message to its station: the application itself says it, and never
-- changes once it has ended. Who has read which: each person for himself.
create table change_message_read (
  organisation_id uuid not null,
  application_id uuid not null,
  person_id uuid not null default acting_person(),
  read_at timestamptz(3) not null default now(),
  primary key (organisation_id, application_id, person_id),
  foreign key (organisation_id, application_id) references change_application
);
create index on change_message_read (person_id);

alter table change_message_read enable row level security;
create policy own on change_message_read for select to jianheng_app using (person_id = acting_person());
create policy marked_by_the_reader on change_message_read for insert to jianheng_app
  with check (
    person_id = acting_person()
    and organisation_id = acting_organisation()
    and (organisation_id, application_id) in (
      select application.organisation_id, application.id from change_application application
      where application.state in ('granted', 'refused')
    )
  );
grant select on change_message_read to jianheng_app;
grant insert (organisation_id, application_id) on change_message_read to jianheng_app;

-- What was removed of a register, the last first.
create index on record_version (organisation_id, register, until desc, record_id) where removed;
