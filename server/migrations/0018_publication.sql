-- What of an assessment is kept for others than those who act on it: what was published or closed with, as it stood;
-- the page that anybody may see; and of objections what whoever holds a receipt is told. organisation_id is the station.

-- Written once, under its own hash. Names are kept beside: they are not what is hashed, and may be wrong.
create table assessment_snapshot (
  organisation_id uuid not null,
  assessment_id uuid not null,
  hash text not null,
  content text not null,
  names jsonb not null,
  taken_at timestamptz(3) not null,
  primary key (organisation_id, assessment_id, hash),
  foreign key (organisation_id, assessment_id) references assessment,
  constraint assessment_snapshot_is_its_hash check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

-- The page of a result, there as long as the decision stands. Its address is the token, which the printed form carries.
create table assessment_public (
  organisation_id uuid not null,
  assessment_id uuid not null,
  token text not null unique,
  shown_from date not null,
  content jsonb not null,
  station_name text not null,
  authority_name text not null,
  primary key (organisation_id, assessment_id),
  foreign key (organisation_id, assessment_id) references assessment
);

-- That an objection was received and what was answered; what it says is in the log alone.
create table assessment_objection (
  organisation_id uuid not null,
  assessment_id uuid not null,
  receipt text not null unique,
  received_at timestamptz(3) not null,
  answer text,
  upheld boolean,
  answered_at timestamptz(3),
  primary key (organisation_id, assessment_id, receipt),
  foreign key (organisation_id, assessment_id) references assessment,
  constraint assessment_objection_answered check (
    (answer is null) = (upheld is null) and (answer is null) = (answered_at is null)
  )
);

-- How to reach whoever objected, where he said so: sealed, and not in the log, so that it can be removed.
create table objection_contact (
  organisation_id uuid not null,
  assessment_id uuid not null,
  receipt text not null,
  contact_sealed bytea not null,
  primary key (organisation_id, assessment_id, receipt),
  foreign key (organisation_id, assessment_id, receipt) references assessment_objection
);

alter table assessment_snapshot enable row level security;
create policy of_seen_assessments on assessment_snapshot to jianheng_app
  using (
    organisation_id in (select visible_organisations())
    or (organisation_id, assessment_id) in (
      select party.organisation_id, party.assessment_id from assessment_party party
      where party.party_id = acting_organisation()
    )
  );
create policy verifier on assessment_snapshot for select to jianheng_app using (acting_system() = 'verifier');
grant select, insert on assessment_snapshot to jianheng_app;

alter table assessment_public enable row level security;
create policy of_seen_assessments on assessment_public to jianheng_app
  using (
    organisation_id in (select visible_organisations())
    or (organisation_id, assessment_id) in (
      select party.organisation_id, party.assessment_id from assessment_party party
      where party.party_id = acting_organisation()
    )
  );
create policy anybody on assessment_public for select to jianheng_app using (acting_system() = 'public');
create policy verifier on assessment_public for select to jianheng_app using (acting_system() = 'verifier');
grant select, insert, delete on assessment_public to jianheng_app;
grant update (shown_from, content) on assessment_public to jianheng_app;

alter table assessment_objection enable row level security;
create policy of_seen_assessments on assessment_objection to jianheng_app
  using (
    organisation_id in (select visible_organisations())
    or (organisation_id, assessment_id) in (
      select party.organisation_id, party.assessment_id from assessment_party party
      where party.party_id = acting_organisation()
    )
  );
create policy anybody on assessment_objection for select to jianheng_app using (acting_system() = 'public');
create policy received_from_anybody on assessment_objection for insert to jianheng_app
  with check (
    acting_system() = 'public'
    and (organisation_id, assessment_id) in (
      select page.organisation_id, page.assessment_id from assessment_public page
    )
  );
create policy verifier on assessment_objection for select to jianheng_app using (acting_system() = 'verifier');
grant select, insert on assessment_objection to jianheng_app;
grant update (answer, upheld, answered_at) on assessment_objection to jianheng_app;

-- Only the authority that answers reads it.
alter table objection_contact enable row level security;
create policy left_by_anybody on objection_contact for insert to jianheng_app with check (acting_system() = 'public');
create policy read_by_the_authority on objection_contact for select to jianheng_app
  using (
    (organisation_id, assessment_id) in (
      select head.organisation_id, head.id from assessment head where head.authority_id = acting_organisation()
    )
  );
grant select, insert on objection_contact to jianheng_app;

-- Anybody may object to a result that has a page, and to nothing else: the rules are asked as for everybody, from the
-- state that the log makes, and the one act that can be added is the objection.
create policy anybody_sees_published on assessment for select to jianheng_app
  using (
    acting_system() = 'public'
    and (organisation_id, id) in (select page.organisation_id, page.assessment_id from assessment_public page)
  );
create policy anybody_changes_published on assessment for update to jianheng_app
  using (
    acting_system() = 'public'
    and (organisation_id, id) in (select page.organisation_id, page.assessment_id from assessment_public page)
  );
create policy anybody_sees_published on assessment_action for select to jianheng_app
  using (
    acting_system() = 'public'
    and (organisation_id, assessment_id) in (select page.organisation_id, page.assessment_id from assessment_public page)
  );
create policy anybody_objects on assessment_action for insert to jianheng_app
  with check (
    acting_system() = 'public'
    and type = 'object'
    and (organisation_id, assessment_id) in (select page.organisation_id, page.assessment_id from assessment_public page)
  );
create policy anybody_changes_published on assessment_todo to jianheng_app
  using (
    acting_system() = 'public'
    and (organisation_id, assessment_id) in (select page.organisation_id, page.assessment_id from assessment_public page)
  );

-- How often somebody without a name has asked for what there is not, and has objected, by his address.
create policy anybody on unknown_address to jianheng_app using (acting_system() = 'public');
