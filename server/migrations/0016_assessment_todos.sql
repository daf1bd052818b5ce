-- What assessments wait for, one row for each person named or for the holders of posts in an office. Made anew with
-- every action from what the log comes to; never read by a rule.

create table assessment_todo (
  organisation_id uuid not null,
  assessment_id uuid not null,
  n int not null check (n > 0),
  action text not null check (action <> ''),
  -- Who is named; and for which office, or whose posts, it is.
  person_id uuid,
  office_id uuid not null references organisation,
  posts text[] not null,
  since timestamptz(3) not null,
  until date,
  sheet uuid,
  stage assessment_stage,
  primary key (organisation_id, assessment_id, n),
  foreign key (organisation_id, assessment_id) references assessment,
  constraint assessment_todo_for_somebody check ((person_id is null) = (cardinality(posts) > 0))
);
create index on assessment_todo (person_id);
create index on assessment_todo (office_id);

-- The last day on which that holds if nobody acts; null where it holds until somebody does. What was there before this
-- is made on the first night.
alter table assessment add column todos_until date;
update assessment set todos_until = '2000-01-01' where phase <> 'closed';
create index on assessment (todos_until) where todos_until is not null;
grant update (todos_until) on assessment to jianheng_app;

alter table assessment_todo enable row level security;
create policy of_seen_assessments on assessment_todo to jianheng_app
  using (
    organisation_id in (select visible_organisations())
    or (organisation_id, assessment_id) in (
      select party.organisation_id, party.assessment_id from assessment_party party
      where party.party_id = acting_organisation()
    )
  );
create policy housekeeping on assessment_todo to jianheng_app using (acting_system() = 'housekeeping');
create policy verifier on assessment_todo for select to jianheng_app using (acting_system() = 'verifier');
grant select, insert, delete on assessment_todo to jianheng_app;

-- At midnight what has changed by itself is written; and whoever verifies reads all.
create policy housekeeping_sees on assessment for select to jianheng_app using (acting_system() = 'housekeeping');
create policy housekeeping_changes on assessment for update to jianheng_app using (acting_system() = 'housekeeping');
create policy housekeeping_sees on assessment_action for select to jianheng_app
  using (acting_system() = 'housekeeping');
create policy verifier on assessment for select to jianheng_app using (acting_system() = 'verifier');
create policy verifier on assessment_action for select to jianheng_app using (acting_system() = 'verifier');
create policy verifier on assessment_party for select to jianheng_app using (acting_system() = 'verifier');
