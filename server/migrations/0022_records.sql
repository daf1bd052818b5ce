-- Records: what a station keeps on its books, one table for each register of domain/src/registers. A test holds the
-- two against each other. Facts are computed from these tables; later workflows write the same ones.

-- 等级, compared by rank: 0 is the lowest.
create table level (
  rank smallint primary key,
  id text not null unique,
  name text not null unique,
  numbered text unique
);
grant select on level to jianheng_app;
insert into level (rank, id, name, numbered) values
  (0, 'apprentice', '学徒工', null),
  (1, 'junior', '初级工', '五级'),
  (2, 'intermediate', '中级工', '四级'),
  (3, 'senior', '高级工', '三级'),
  (4, 'technician', '技师', '二级'),
  (5, 'senior-technician', '高级技师', '一级'),
  (6, 'special-technician', '特级技师', null),
  (7, 'chief-technician', '首席技师', null);

-- 职业, with its number in each edition of the dictionary; no row where no source was found for the number.
create table occupation (
  id text primary key check (id <> ''),
  name text not null unique check (name <> '')
);
create table occupation_code (
  edition smallint,
  occupation_id text references occupation,
  code text not null,
  primary key (edition, occupation_id),
  unique (edition, code)
);
grant select on occupation, occupation_code to jianheng_app;
insert into occupation (id, name) values
  ('hand-carpenter', '手工木工'),
  ('bricklayer', '砌筑工'),
  ('concrete-worker', '混凝土工'),
  ('steel-fixer', '钢筋工'),
  ('scaffolder', '架子工'),
  ('waterproofer', '防水工'),
  ('electrician', '电工');
insert into occupation_code (edition, occupation_id, code) values
  (2022, 'bricklayer', '6-29-01-01'),
  (2022, 'concrete-worker', '6-29-01-03'),
  (2022, 'steel-fixer', '6-29-01-04'),
  (2022, 'scaffolder', '6-29-01-05'),
  (2022, 'waterproofer', '6-29-02-08'),
  (2015, 'electrician', '6-31-01-03');

-- 机构登记
create table station_profile (
  organisation_id uuid not null references organisation,
  id uuid not null,
  valid_from date not null,
  category text not null check (category in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J')),
  sponsor text not null check (sponsor <> ''),
  legal_representative text not null check (legal_representative <> ''),
  head text not null check (head <> ''),
  contact text not null check (contact <> ''),
  telephone text not null check (telephone <> ''),
  address text not null check (address <> ''),
  post_code text check (post_code <> ''),
  credit_code text check (credit_code <> ''),
  organisation_code text check (organisation_code <> ''),
  staff_employed int not null check (staff_employed >= 0),
  staff_contracted int not null check (staff_contracted >= 0),
  office_area numeric(12, 2) not null check (office_area >= 0),
  fee_receipt text check (fee_receipt <> ''),
  fiscal_account boolean,
  change text check (change <> ''),
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint station_profile_key unique (organisation_id, valid_from)
);

-- 许可证（备案）
create table licence (
  organisation_id uuid not null references organisation,
  id uuid not null,
  number text not null check (number <> ''),
  approval_document text not null check (approval_document <> ''),
  issued_by text not null check (issued_by <> ''),
  valid_from date not null,
  valid_until date,
  withdrawn_on date,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint licence_key unique (organisation_id, number)
);

-- 许可范围
create table licence_scope (
  organisation_id uuid not null references organisation,
  id uuid not null,
  licence_id uuid not null,
  occupation_id text not null references occupation,
  trade text check (trade <> ''),
  lowest_level smallint not null references level,
  highest_level smallint not null references level,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint licence_scope_key unique (organisation_id, licence_id, occupation_id),
  foreign key (organisation_id, licence_id) references licence
);

-- 限期整改
create table rectification (
  organisation_id uuid not null references organisation,
  id uuid not null,
  document text not null check (document <> ''),
  valid_from date not null,
  valid_until date,
  what text not null check (what <> ''),
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint rectification_key unique (organisation_id, document)
);

-- 工作人员
create table staff_member (
  organisation_id uuid not null references organisation,
  id uuid not null,
  person_id uuid not null,
  work text not null
    check (work in ('management', 'exam-affairs', 'occupation-support', 'computer-support', 'finance', 'expert',
      'other')),
  employment text not null check (employment in ('employed', 'contracted')),
  education text check (education <> ''),
  title text check (title <> ''),
  certificate text check (certificate <> ''),
  home_body text check (home_body <> ''),
  joined_on date not null,
  left_on date,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint staff_member_key unique (organisation_id, person_id, work),
  foreign key (organisation_id, person_id) references registration
);

-- 考评员、督导员证卡
create table examiner_card (
  organisation_id uuid not null references organisation,
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('examiner', 'senior-examiner', 'supervisor')),
  number text not null check (number <> ''),
  occupation_id text not null references occupation,
  highest_level smallint not null references level,
  valid_from date not null,
  valid_until date not null,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint examiner_card_key unique (organisation_id, number, occupation_id),
  foreign key (organisation_id, person_id) references registration
);
create index on examiner_card (organisation_id, person_id);

-- 考评员、督导员聘任
create table examiner_appointment (
  organisation_id uuid not null references organisation,
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('examiner', 'senior-examiner', 'supervisor')),
  occupation_id text not null references occupation,
  highest_level smallint references level,
  document text not null check (document <> ''),
  valid_from date not null,
  valid_until date not null,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint examiner_appointment_key unique (organisation_id, person_id, role, occupation_id, valid_from),
  foreign key (organisation_id, person_id) references registration
);

-- 回避关系
create table personal_tie (
  organisation_id uuid not null references organisation,
  id uuid not null,
  person_id uuid not null,
  other_id_sealed bytea not null,
  other_id_index bytea not null,
  other_name text not null check (other_name <> ''),
  tie text not null check (tie in ('kin', 'master-apprentice', 'teacher-student', 'same-department')),
  declared_on date not null,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint personal_tie_key unique (organisation_id, person_id, other_id_index),
  foreign key (organisation_id, person_id) references registration
);

-- 培训、学习
create table training (
  organisation_id uuid not null references organisation,
  id uuid not null,
  held_on date not null,
  title text not null check (title <> ''),
  audience text not null check (audience in ('all-staff', 'management', 'auditors', 'examiners')),
  expected int not null check (expected >= 0),
  attended int not null check (attended >= 0),
  assessed boolean,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint training_key unique (organisation_id, held_on, title)
);

-- 诚信档案
create table integrity_file (
  organisation_id uuid not null references organisation,
  id uuid not null,
  person_id uuid not null,
  opened_on date not null,
  last_entry_on date,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint integrity_file_key unique (organisation_id, person_id),
  foreign key (organisation_id, person_id) references registration
);

-- 场地
create table site (
  organisation_id uuid not null references organisation,
  id uuid not null,
  name text not null check (name <> ''),
  use text not null check (use in ('theory', 'practical', 'waiting', 'drawing', 'paper-store', 'archive', 'office')),
  occupation_id text references occupation,
  places int check (places >= 0),
  floor_area numeric(12, 2) not null check (floor_area >= 0),
  monitored boolean,
  safety_checked_on date,
  used_from date not null,
  used_until date,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint site_key unique (organisation_id, name)
);

-- 设备设施
create table equipment (
  organisation_id uuid not null references organisation,
  id uuid not null,
  number text not null check (number <> ''),
  name text not null check (name <> ''),
  model text check (model <> ''),
  use text not null check (use in ('practical', 'computer', 'printer', 'fax', 'network', 'office', 'safety')),
  occupation_id text references occupation,
  quantity int not null check (quantity >= 0),
  condition text not null check (condition in ('good', 'repair', 'scrapped')),
  acquired_on date not null,
  retired_on date,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint equipment_key unique (organisation_id, number)
);

-- 年度计划
create table annual_plan (
  organisation_id uuid not null references organisation,
  id uuid not null,
  year smallint not null,
  number text not null check (number <> ''),
  filed_on date not null,
  approved_on date,
  batches int not null check (batches >= 0),
  people int not null check (people >= 0),
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint annual_plan_key unique (organisation_id, year)
);

-- 鉴定批次
create table batch (
  organisation_id uuid not null references organisation,
  id uuid not null,
  number text not null check (number <> ''),
  occupation_id text not null references occupation,
  level smallint not null references level,
  starts_on date not null,
  ends_on date not null,
  trial boolean,
  plan_id uuid,
  notice_number text check (notice_number <> ''),
  notice_approved_on date,
  notice_published_on date,
  applicants int not null check (applicants >= 0),
  eligible int not null check (eligible >= 0),
  seated int not null check (seated >= 0),
  passed int not null check (passed >= 0),
  paper_source text check (paper_source in ('national', 'own-approved', 'own-unapproved')),
  marking_sampled int check (marking_sampled >= 0),
  marking_wrong int check (marking_wrong >= 0),
  signed_off boolean,
  conclusion text check (conclusion in ('met', 'not-met')),
  reported_on date,
  certificates_issued_on date,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint batch_key unique (organisation_id, number),
  foreign key (organisation_id, plan_id) references annual_plan
);
create index on batch (organisation_id, plan_id);

-- 设备维护、检验
create table equipment_check (
  organisation_id uuid not null references organisation,
  id uuid not null,
  equipment_id uuid not null,
  kind text not null check (kind in ('maintenance', 'repair', 'pre-exam')),
  done_on date not null,
  batch_id uuid,
  result text not null check (result in ('good', 'faulty')),
  done_by text not null check (done_by <> ''),
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint equipment_check_key unique (organisation_id, equipment_id, kind, done_on),
  foreign key (organisation_id, equipment_id) references equipment,
  foreign key (organisation_id, batch_id) references batch
);
create index on equipment_check (organisation_id, batch_id);

-- 申报考生
create table applicant (
  organisation_id uuid not null references organisation,
  id uuid not null,
  batch_id uuid not null,
  name text not null check (name <> ''),
  resident_id_sealed bytea not null,
  resident_id_index bytea not null,
  condition text check (condition <> ''),
  form_complete boolean,
  originals_agree boolean,
  altered boolean,
  alteration_sealed boolean,
  eligible boolean,
  seated boolean,
  theory_score numeric(12, 2) check (theory_score >= 0),
  practical_score numeric(12, 2) check (practical_score >= 0),
  review_score numeric(12, 2) check (review_score >= 0),
  passed boolean,
  certificate_number text check (certificate_number <> ''),
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint applicant_key unique (organisation_id, batch_id, resident_id_index),
  foreign key (organisation_id, batch_id) references batch
);

-- 考评、监考、督导派遣
create table batch_duty (
  organisation_id uuid not null references organisation,
  id uuid not null,
  batch_id uuid not null,
  person_id uuid not null,
  duty text not null
    check (duty in ('panel-leader', 'examiner', 'invigilator', 'internal-supervisor', 'external-supervisor')),
  feedback_sent_on date,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint batch_duty_key unique (organisation_id, batch_id, person_id, duty),
  foreign key (organisation_id, batch_id) references batch,
  foreign key (organisation_id, person_id) references registration
);
create index on batch_duty (organisation_id, person_id);

-- 试卷流转
create table paper_step (
  organisation_id uuid not null references organisation,
  id uuid not null,
  batch_id uuid not null,
  step text not null check (step in ('request', 'transport', 'handover', 'unsealing', 'return', 'destruction')),
  done_on date not null,
  form text not null check (form <> ''),
  copies int not null check (copies >= 0),
  signers int not null check (signers >= 0),
  in_order boolean not null,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint paper_step_key unique (organisation_id, batch_id, step, done_on),
  foreign key (organisation_id, batch_id) references batch
);

-- 批次档案
create table batch_archive (
  organisation_id uuid not null references organisation,
  id uuid not null,
  batch_id uuid not null,
  kind text not null
    check (kind in ('applications', 'results', 'certificates', 'theory-papers', 'practical-results', 'plan',
      'theory-rooms', 'practical-rooms', 'examiner-records', 'supervision-records')),
  archived_on date not null,
  complete boolean not null,
  permanent boolean not null,
  kept_until date,
  disposed_on date,
  place text check (place <> ''),
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint batch_archive_key unique (organisation_id, batch_id, kind),
  foreign key (organisation_id, batch_id) references batch
);

-- 事故、违规
create table incident (
  organisation_id uuid not null references organisation,
  id uuid not null,
  number text not null check (number <> ''),
  batch_id uuid,
  happened_on date not null,
  kind text not null
    check (kind in ('leak', 'mass-cheating', 'injury', 'equipment-accident', 'issued-without-appraisal',
      'forged-certificate', 'without-standard', 'other')),
  serious boolean not null,
  what text not null check (what <> ''),
  closed_on date,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint incident_key unique (organisation_id, number),
  foreign key (organisation_id, batch_id) references batch
);
create index on incident (organisation_id, batch_id);

-- 体系文件和制度
create table system_document (
  organisation_id uuid not null references organisation,
  id uuid not null,
  kind text not null
    check (kind in ('manual', 'procedure-documents', 'procedure-records', 'procedure-nonconformity',
      'procedure-internal-audit', 'procedure-corrective', 'procedure-preventive', 'procedure-review',
      'work-instruction', 'appraisal-procedure', 'record-form', 'duties', 'exam-room-rules', 'equipment-rules',
      'service-procedure', 'fees', 'archive-rules', 'paper-secrecy', 'quality-control', 'equipment-operation',
      'security', 'emergency', 'examiner-rules', 'invigilator-rules', 'staff-rules', 'candidate-rules',
      'statistics-rules', 'auditor-training', 'resource-measures', 'external')),
  number text not null check (number <> ''),
  revision text not null check (revision <> ''),
  title text not null check (title <> ''),
  subject text check (subject <> ''),
  approved_on date,
  approved_by text check (approved_by <> ''),
  effective_on date not null,
  reviewed_on date,
  withdrawn_on date,
  still_in_use boolean,
  displayed boolean,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint system_document_key unique (organisation_id, number, revision)
);

-- 质量管理责任书
create table responsibility_letter (
  organisation_id uuid not null references organisation,
  id uuid not null,
  counterpart_kind text not null check (counterpart_kind in ('authority', 'person')),
  counterpart text not null check (counterpart <> ''),
  signed_on date not null,
  valid_from date not null,
  valid_until date not null,
  planned boolean,
  responsible text check (responsible <> ''),
  checked_on date,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint responsibility_letter_key unique (organisation_id, signed_on, counterpart)
);

-- 工作记录、报告
create table work_report (
  organisation_id uuid not null references organisation,
  id uuid not null,
  kind text not null
    check (kind in ('coordination', 'system-running', 'supervision-checks', 'capability', 'operations', 'safety',
      'equipment-needs', 'site-acceptance', 'statistics', 'quality-inspection')),
  reported_on date not null,
  title text not null check (title <> ''),
  reported_by text check (reported_by <> ''),
  suggests boolean,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint work_report_key unique (organisation_id, reported_on, kind, title)
);

-- 内部审核
create table internal_audit (
  organisation_id uuid not null references organisation,
  id uuid not null,
  number text not null check (number <> ''),
  year smallint not null,
  planned_on date,
  scheme text check (scheme <> ''),
  started_on date,
  finished_on date,
  reported_on date,
  found int check (found >= 0),
  closed int check (closed >= 0),
  kept text[] check (kept <@ array['plan', 'sign-in', 'checklist', 'nonconformities', 'report']),
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint internal_audit_key unique (organisation_id, number)
);

-- 管理评审
create table management_review (
  organisation_id uuid not null references organisation,
  id uuid not null,
  number text not null check (number <> ''),
  held_on date not null,
  planned_on date,
  inputs text[]
    check (inputs <@ array['audits', 'feedback', 'performance', 'actions', 'follow-up', 'changes', 'improvements']),
  outputs text[] check (outputs <@ array['effectiveness', 'service', 'resources']),
  reported_on date,
  followed_up_on date,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint management_review_key unique (organisation_id, number)
);

-- 未达标项及措施
create table nonconformity (
  organisation_id uuid not null references organisation,
  id uuid not null,
  number text not null check (number <> ''),
  found_on date not null,
  source text not null check (source in ('audit', 'supervision', 'complaint', 'assessment', 'operation')),
  grade text not null check (grade in ('serious', 'minor')),
  what text not null check (what <> ''),
  cause text check (cause <> ''),
  measure text check (measure <> ''),
  due_on date,
  closed_on date,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint nonconformity_key unique (organisation_id, number)
);

-- 投诉
create table complaint (
  organisation_id uuid not null references organisation,
  id uuid not null,
  number text not null check (number <> ''),
  received_on date not null,
  channel text not null check (channel in ('telephone', 'letter', 'visit', 'online', 'authority')),
  subject text not null check (subject <> ''),
  answered_on date,
  upheld boolean,
  measure text check (measure <> ''),
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint complaint_key unique (organisation_id, number)
);

-- 满意度调查
create table survey (
  organisation_id uuid not null references organisation,
  id uuid not null,
  held_on date not null,
  audience text not null check (audience in ('candidates', 'employers', 'staff', 'examiners')),
  sent int not null check (sent >= 0),
  returned int not null check (returned >= 0),
  satisfied int not null check (satisfied >= 0),
  analysed_on date,
  fed_back_on date,
  version int not null default 1,
  entered_at timestamptz not null default now(),
  entered_by uuid default acting_person(),
  primary key (organisation_id, id),
  constraint survey_key unique (organisation_id, held_on, audience)
);

-- What a record said before it was changed or removed: no version is lost.
create table record_version (
  organisation_id uuid not null references organisation,
  register text not null,
  record_id uuid not null,
  version int not null,
  said jsonb not null,
  removed boolean not null,
  until timestamptz not null default now(),
  until_by uuid,
  primary key (organisation_id, register, record_id, version)
);

create function keep_record_version() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  insert into record_version (organisation_id, register, record_id, version, said, removed, until_by)
  values (
    old.organisation_id, replace(tg_table_name, '_', '-'), old.id, old.version, to_jsonb(old), tg_op = 'DELETE',
    acting_person()
  );
  return null;
end
$$;
revoke all on function keep_record_version from public;

alter table record_version enable row level security;
create policy seen_in_own_tree on record_version for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
grant select on record_version to jianheng_app;

-- Papers that a record rests on: files of the station.
create table record_file (
  organisation_id uuid not null references organisation,
  register text not null,
  record_id uuid not null,
  file_id uuid not null,
  primary key (organisation_id, register, record_id, file_id),
  foreign key (organisation_id, file_id) references file
);
create index on record_file (organisation_id, file_id);
alter table record_file enable row level security;
create policy seen_in_own_tree on record_file for select to jianheng_app
  using (organisation_id in (select visible_organisations()));
create policy put_by_the_station on record_file for insert to jianheng_app
  with check (organisation_id = acting_organisation());
create policy taken_by_the_station on record_file for delete to jianheng_app
  using (organisation_id = acting_organisation());
grant select, insert, delete on record_file to jianheng_app;

-- Workbooks that wait to be read in. They hold people's numbers: sealed like those, forgotten when they are read, and
-- after a day whatever became of them.
create table record_import (
  organisation_id uuid not null references organisation,
  id uuid not null,
  workbook bytea not null,
  added_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
alter table record_import enable row level security;
create policy kept_by_the_station on record_import to jianheng_app using (organisation_id = acting_organisation());
create policy housekeeping on record_import to jianheng_app using (acting_system() = 'housekeeping');
grant select, delete, insert (organisation_id, id, workbook) on record_import to jianheng_app;

-- A station's books are kept by the station alone, and read by whoever it reports to. Facts are computed in the name of
-- the system, which reads all of them and writes none.
do $$
declare
  name text;
begin
  foreach name in array array[
    'station_profile', 'licence', 'licence_scope', 'rectification', 'staff_member', 'examiner_card',
    'examiner_appointment', 'personal_tie', 'training', 'integrity_file', 'site', 'equipment', 'annual_plan',
    'batch', 'equipment_check', 'applicant', 'batch_duty', 'paper_step', 'batch_archive', 'incident',
    'system_document', 'responsibility_letter', 'work_report', 'internal_audit', 'management_review',
    'nonconformity', 'complaint', 'survey'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format(
      'create policy seen_in_own_tree on %I for select to jianheng_app
        using (organisation_id in (select visible_organisations()))', name);
    execute format(
      'create policy kept_by_the_station on %I to jianheng_app using (organisation_id = acting_organisation())', name);
    execute format(
      $policy$create policy set_up on %I to jianheng_app using (acting_system() = 'set-up')$policy$, name);
    execute format(
      $policy$create policy computed on %I for select to jianheng_app using (acting_system() = 'facts')$policy$, name);
    -- Who entered a record, and when, is not for the application to say.
    execute format('grant select, delete, insert (%2$s), update (%2$s) on %1$I to jianheng_app', name, (
      select string_agg(quote_ident(attname), ', ')
      from pg_attribute
      where attrelid = name::regclass and attnum > 0 and attname not in ('entered_at', 'entered_by')
    ));
    execute format(
      'create trigger keeps_versions after update or delete on %I
        for each row execute function keep_record_version()', name);
  end loop;
end
$$;
