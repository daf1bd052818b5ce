-- What people are told of assessments (消息): written with the act that it is about, for a person or for the holders of
-- posts in an office, and never changed. It says that something happened; what, is asked of the assessment itself.

create table assessment_message (
  organisation_id uuid not null,
  assessment_id uuid not null,
  -- The action that it is about, and which of its messages this is.
  seq int not null,
  n int not null check (n > 0),
  kind text not null check (kind <> ''),
  at timestamptz(3) not null,
  person_id uuid,
  office_id uuid not null references organisation,
  posts text[] not null,
  -- Who is not told although he holds one of the posts: who did it, and who as a person may not know.
  except_ids uuid[] not null,
  sheet uuid,
  stage assessment_stage,
  until date,
  primary key (organisation_id, assessment_id, seq, n),
  foreign key (organisation_id, assessment_id, seq) references assessment_action,
  constraint assessment_message_for_somebody check ((person_id is null) = (cardinality(posts) > 0))
);
create index on assessment_message (office_id, at desc);

-- Who has read which: each person for himself.
create table assessment_message_read (
  organisation_id uuid not null,
  assessment_id uuid not null,
  seq int not null,
  n int not null,
  person_id uuid not null default acting_person(),
  read_at timestamptz(3) not null default now(),
  primary key (organisation_id, assessment_id, seq, n, person_id),
  foreign key (organisation_id, assessment_id, seq, n) references assessment_message
);
create index on assessment_message_read (person_id);

-- Written by whoever acts on the assessment, for others; read by the office that it is for.
alter table assessment_message enable row level security;
create policy seen_by_its_office on assessment_message for select to jianheng_app
  using (
    office_id = acting_organisation()
    and (
      organisation_id in (select visible_organisations())
      or (organisation_id, assessment_id) in (
        select party.organisation_id, party.assessment_id from assessment_party party
        where party.party_id = acting_organisation()
      )
    )
  );
create policy written_with_the_act on assessment_message for insert to jianheng_app
  with check (
    organisation_id in (select visible_organisations())
    or (organisation_id, assessment_id) in (
      select party.organisation_id, party.assessment_id from assessment_party party
      where party.party_id = acting_organisation()
    )
  );
create policy set_up on assessment_message for insert to jianheng_app with check (acting_system() = 'set-up');
grant select, insert on assessment_message to jianheng_app;

alter table assessment_message_read enable row level security;
create policy own on assessment_message_read for select to jianheng_app using (person_id = acting_person());
create policy marked_by_the_reader on assessment_message_read for insert to jianheng_app
  with check (
    person_id = acting_person()
    and (organisation_id, assessment_id, seq, n) in (
      select message.organisation_id, message.assessment_id, message.seq, message.n from assessment_message message
    )
  );
grant select on assessment_message_read to jianheng_app;
grant insert (organisation_id, assessment_id, seq, n) on assessment_message_read to jianheng_app;
