-- What a person can be appointed to: the posts of the standards, by their ids. Which don't go together, and where
-- one can be held, are rules with their sources there.
create table post (
  code text primary key check (code ~ '^[a-z]+(-[a-z]+)*$'),
  name text not null unique check (name <> '')
);
grant select on post to jianheng_app;

insert into post (code, name) values
  ('head', '最高管理者'),
  ('management-representative', '管理者代表'),
  ('general-affairs', '综合管理岗'),
  ('exam-affairs', '考务管理岗'),
  ('items', '试题管理岗'),
  ('equipment', '设备设施管理岗'),
  ('finance', '财务人员'),
  ('technical-support', '技术支持人员'),
  ('certificates', '证书管理人员'),
  ('archives', '档案管理岗'),
  ('archivist', '档案员'),
  ('city-reviewer', '市级初审人员'),
  ('provincial-quality-officer', '省质量管理人员'),
  ('approving-official', '审批人员'),
  ('team-leader', '专家组组长'),
  ('document-expert', '文件审核专家'),
  ('on-site-auditor', '现场审核人员'),
  ('internal-quality-supervisor', '内部质量督导员'),
  ('external-quality-supervisor', '外部质量督导员'),
  ('invigilator', '监考员'),
  ('examiner', '考评员'),
  ('senior-examiner', '高级考评员'),
  ('system-administrator', '系统管理员'),
  ('security-administrator', '安全管理员'),
  ('log-auditor', '审计管理员');

-- One row for a person in the whole installation. It belongs to no organisation: appointments say where it is seen.
create table person (
  id uuid primary key,
  name text not null check (name <> '')
);

create table appointing_document (
  organisation_id uuid not null references organisation,
  id uuid not null,
  number text not null check (number <> ''),
  title text not null check (title <> ''),
  issued_on date not null,
  primary key (organisation_id, id)
);

create table appointment (
  organisation_id uuid not null references organisation,
  id uuid not null,
  person_id uuid not null references person,
  post_code text not null references post,
  document_id uuid,
  valid_from date not null,
  valid_until date,
  primary key (organisation_id, id),
  foreign key (organisation_id, document_id) references appointing_document,
  constraint appointment_period check (valid_until >= valid_from),
  constraint appointment_once_at_a_time exclude using gist (
    organisation_id with =,
    person_id with =,
    post_code with =,
    daterange(valid_from, valid_until, '[]') with &&
  )
);
create index on appointment (person_id);
create index on appointment (post_code);
create index on appointment (organisation_id, document_id);

alter table appointing_document enable row level security;
create policy in_own_tree on appointing_document to jianheng_app
  using (organisation_id in (select visible_organisations()));
grant select, insert on appointing_document to jianheng_app;
grant update (number, title, issued_on) on appointing_document to jianheng_app;

alter table appointment enable row level security;
create policy in_own_tree on appointment to jianheng_app
  using (organisation_id in (select visible_organisations()));
grant select, insert on appointment to jianheng_app;
grant update (document_id, valid_until) on appointment to jianheng_app;

-- A person is seen through the appointments that the actor sees; the policy of appointments decides which.
alter table person enable row level security;
create policy seen_through_appointments on person for select to jianheng_app
  using (id in (select person_id from appointment));
create policy changed_through_appointments on person for update to jianheng_app
  using (id in (select person_id from appointment));
create policy entered_by_anyone_acting on person for insert to jianheng_app
  with check (acting_organisation() is not null);
grant select, insert on person to jianheng_app;
grant update (name) on person to jianheng_app;
