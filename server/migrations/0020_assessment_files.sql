-- What those who assess bring along: photos, notes, and the stamped scans of a result. They are no files of the
-- station's own: which of them a reader may open, the rules say from what he sees of the sheets. Their bytes lie with
-- the station's. organisation_id is the station.
create table assessment_file (
  organisation_id uuid not null,
  assessment_id uuid not null,
  id uuid not null default gen_random_uuid(),
  -- The sheet that it was brought to; none of a scan, which is of the whole result.
  sheet uuid,
  name text not null check (name <> '' and octet_length(name) <= 255),
  type text not null check (type <> ''),
  digest text not null,
  -- What a photo says of itself: when by the camera's clock, and where.
  taken text,
  place text,
  person_id uuid not null default acting_person(),
  added_at timestamptz(3) not null default now(),
  primary key (organisation_id, assessment_id, id),
  foreign key (organisation_id, assessment_id) references assessment,
  foreign key (organisation_id, digest) references file_content
);
create index on assessment_file (organisation_id, digest);

alter table assessment_file enable row level security;
create policy of_seen_assessments on assessment_file to jianheng_app
  using (
    organisation_id in (select visible_organisations())
    or (organisation_id, assessment_id) in (
      select party.organisation_id, party.assessment_id from assessment_party party
      where party.party_id = acting_organisation()
    )
  );
grant select on assessment_file to jianheng_app;
grant insert (organisation_id, assessment_id, sheet, name, type, digest, taken, place)
  on assessment_file to jianheng_app;

-- Who assesses a station adds to what it keeps; who does is told neither what else is there nor what it is.
create policy brought_by_assessors on file_content for insert to jianheng_app
  with check (
    organisation_id in (select visible_organisations())
    or organisation_id in (
      select party.organisation_id from assessment_party party where party.party_id = acting_organisation()
    )
  );
create policy seen_by_assessors on file_content for select to jianheng_app
  using (
    (organisation_id, digest) in (select brought.organisation_id, brought.digest from assessment_file brought)
  );
