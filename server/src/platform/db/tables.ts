// Generated from the migrated database by tables.db.test.ts, which says how to write it again.

import type { Generated } from "kysely";

interface Account {
  organisation_id: string;
  id: string;
  person_id: string;
  username: string;
  opened_at: Date;
  disabled_at: Date | null;
  last_sign_in_at: Date | null;
  wrong: Generated<number>;
  wrong_at: Date | null;
  locked_until: Date | null;
}

interface AppointingDocument {
  organisation_id: string;
  id: string;
  number: string;
  title: string;
  issued_on: string;
}

interface Appointment {
  organisation_id: string;
  id: string;
  person_id: string;
  post_code: string;
  document_id: string;
  valid_from: string;
  valid_until: string | null;
  version: Generated<number>;
}

interface Approval {
  organisation_id: string;
  approver_id: string;
  document: string;
  valid_from: string;
  valid_until: string | null;
}

interface Assessment {
  organisation_id: string;
  id: string;
  purpose: "self" | "acceptance" | "inspection" | "supervision";
  standard: string;
  edition_hash: string;
  reading: "literal" | "normalised";
  valid_from: string;
  valid_until: string;
  authority_id: string;
  seq: Generated<number>;
  phase: "prepared" | "declined" | "running" | "stopped" | "decided" | "approved" | "published" | "appealed" | "closed";
  phase_since: Date;
  stage: "self-assessment" | "city-review" | "provincial-review" | "on-site-audit" | "spot-check" | null;
  waits_until: string | null;
  returned: number;
  conclusion: "recommended" | "conditionally-recommended" | "not-recommended" | "qualified" | "not-qualified" | null;
  points: number | null;
  band: string | null;
  vetoed: boolean;
  todos_until: string | null;
}

interface AssessmentAction {
  organisation_id: string;
  assessment_id: string;
  seq: number;
  id: string;
  type: string;
  at: Date;
  day: string;
  person_id: Generated<string | null>;
  actor_organisation_id: Generated<string | null>;
  post: Generated<string | null>;
  system: Generated<string | null>;
  sheet: string | null;
  line: string | null;
  body: unknown;
}

interface AssessmentFile {
  organisation_id: string;
  assessment_id: string;
  id: Generated<string>;
  sheet: string | null;
  name: string;
  type: string;
  digest: string;
  taken: string | null;
  place: string | null;
  person_id: Generated<string>;
  added_at: Generated<Date>;
}

interface AssessmentMessage {
  organisation_id: string;
  assessment_id: string;
  seq: number;
  n: number;
  kind: string;
  at: Date;
  person_id: string | null;
  office_id: string;
  posts: string[];
  except_ids: string[];
  sheet: string | null;
  stage: "self-assessment" | "city-review" | "provincial-review" | "on-site-audit" | "spot-check" | null;
  until: string | null;
}

interface AssessmentMessageRead {
  organisation_id: string;
  assessment_id: string;
  seq: number;
  n: number;
  person_id: Generated<string>;
  read_at: Generated<Date>;
}

interface AssessmentObjection {
  organisation_id: string;
  assessment_id: string;
  receipt: string;
  received_at: Date;
  answer: string | null;
  upheld: boolean | null;
  answered_at: Date | null;
}

interface AssessmentParty {
  organisation_id: string;
  assessment_id: string;
  party_id: string;
}

interface AssessmentPublic {
  organisation_id: string;
  assessment_id: string;
  token: string;
  shown_from: string;
  content: unknown;
  station_name: string;
  authority_name: string;
}

interface AssessmentSnapshot {
  organisation_id: string;
  assessment_id: string;
  hash: string;
  content: string;
  names: unknown;
  taken_at: Date;
}

interface AssessmentTodo {
  organisation_id: string;
  assessment_id: string;
  n: number;
  action: string;
  person_id: string | null;
  office_id: string;
  posts: string[];
  since: Date;
  until: string | null;
  sheet: string | null;
  stage: "self-assessment" | "city-review" | "provincial-review" | "on-site-audit" | "spot-check" | null;
  writers: string[];
}

interface Audit {
  organisation_id: string;
  id: Generated<string>;
  at: Generated<Date>;
  person_id: Generated<string | null>;
  acting_organisation_id: Generated<string | null>;
  post_code: Generated<string | null>;
  system: Generated<string | null>;
  action: string;
  subject_kind: string;
  subject_id: string;
  details: Generated<unknown>;
  before_digest: string | null;
  after_digest: string | null;
  purpose: string | null;
  request_id: string | null;
}

interface AuditSeal {
  organisation_id: string;
  sequence: string;
  audit_id: string;
  digest: string;
  previous: string | null;
  sealed_at: Generated<Date>;
}

interface AuditUnsealed {
  organisation_id: string;
  audit_id: string;
}

interface BackupCode {
  organisation_id: string;
  second_factor_id: string;
  digest: Buffer;
  used_at: Date | null;
}

interface Credential {
  organisation_id: string;
  account_id: string;
  password_hash: string;
  is_first: boolean;
}

interface File {
  organisation_id: string;
  id: Generated<string>;
  name: string;
  type: string;
  digest: string;
  person_id: Generated<string | null>;
  system: Generated<string | null>;
  added_at: Generated<Date>;
}

interface FileContent {
  organisation_id: string;
  digest: string;
  size: string;
}

interface HalfSignIn {
  organisation_id: string;
  id: string;
  account_id: string;
  token_digest: Buffer;
  started_at: Date;
}

interface HomeBody {
  organisation_id: string;
  id: string;
  person_id: string;
  body_id: string;
  valid_from: string;
  valid_until: string | null;
}

interface Idempotency {
  organisation_id: Generated<string>;
  person_id: Generated<string>;
  key: string;
  request_digest: string;
  answer: unknown | null;
  at: Generated<Date>;
}

interface Installation {
  singleton: Generated<boolean>;
  key_mark: Buffer;
}

interface Job {
  organisation_id: string;
  id: Generated<string>;
  kind: string;
  unique_key: string | null;
  data: Generated<unknown>;
  state: Generated<"waiting" | "running" | "done" | "failed" | "stopped">;
  done: Generated<number>;
  total: number | null;
  message: string | null;
  mark: unknown | null;
  result: unknown | null;
  by_person_id: Generated<string | null>;
  by_organisation_id: Generated<string | null>;
  by_post_code: Generated<string | null>;
  by_system: Generated<string | null>;
  created_at: Generated<Date>;
  started_at: Date | null;
  ended_at: Date | null;
  stop_requested: Generated<boolean>;
  tries: Generated<number>;
  entry_id: string;
}

interface Mail {
  organisation_id: string;
  id: Generated<string>;
  recipient_person_id: string | null;
  address: Buffer | null;
  template: string;
  data: Generated<unknown>;
  state: Generated<"waiting" | "sending" | "sent" | "failed">;
  tries: Generated<number>;
  due_at: Generated<Date>;
  created_at: Generated<Date>;
  sent_at: Date | null;
  error: string | null;
}

interface ObjectionContact {
  organisation_id: string;
  assessment_id: string;
  receipt: string;
  contact_sealed: Buffer;
}

interface Organisation {
  id: string;
  kind: "province" | "city" | "county" | "station" | "body";
  name: string;
  region_code: string | null;
  version: Generated<number>;
}

interface Person {
  id: string;
  resident_id_sealed: Buffer;
  resident_id_index: Buffer;
}

interface Post {
  code: string;
  name: string;
}

interface Region {
  code: string;
  name: string;
  level: "province" | "prefecture" | "county";
  within: string | null;
}

interface Registration {
  organisation_id: string;
  person_id: string;
  name: string;
  mobile_sealed: Buffer | null;
  mobile_index: Buffer | null;
  version: Generated<number>;
  registered_at: Generated<Date>;
}

interface Reporting {
  organisation_id: string;
  organisation_kind: "province" | "city" | "county" | "station" | "body";
  superior_id: string;
  superior_kind: "province" | "city" | "county" | "station" | "body";
  valid_from: string;
  valid_until: string | null;
}

interface SecondFactor {
  organisation_id: string;
  id: string;
  account_id: string;
  secret_sealed: Buffer;
  confirmed_at: Date | null;
  used_step: string | null;
}

interface Session {
  organisation_id: string;
  id: string;
  account_id: string;
  token_digest: Buffer;
  started_at: Date;
  last_seen_at: Date;
  agent: string;
  appointment_organisation_id: string | null;
  appointment_id: string | null;
}

interface SetUpLink {
  singleton: Generated<boolean>;
  token_digest: Buffer;
  made_at: Date;
}

interface StationBody {
  organisation_id: string;
  id: string;
  body_id: string;
  valid_from: string;
  valid_until: string | null;
}

interface TieDeclaration {
  organisation_id: string;
  id: string;
  person_id: string;
  station_id: string;
  relation: "kin" | "master-apprentice" | "teacher-student" | "colleague" | "interest";
  valid_from: string;
  valid_until: string | null;
  made_by: Generated<string>;
  made_at: Generated<Date>;
  revoked_by: string | null;
  revoked_at: Date | null;
}

interface UnknownAddress {
  address_index: Buffer;
  since: Date;
  failures: number;
}

interface UnknownName {
  name_index: Buffer;
  wrong: number;
  wrong_at: Date;
  locked_until: Date | null;
}

/** Every table, by its name. */
export interface Tables {
  account: Account;
  appointing_document: AppointingDocument;
  appointment: Appointment;
  approval: Approval;
  assessment: Assessment;
  assessment_action: AssessmentAction;
  assessment_file: AssessmentFile;
  assessment_message: AssessmentMessage;
  assessment_message_read: AssessmentMessageRead;
  assessment_objection: AssessmentObjection;
  assessment_party: AssessmentParty;
  assessment_public: AssessmentPublic;
  assessment_snapshot: AssessmentSnapshot;
  assessment_todo: AssessmentTodo;
  audit: Audit;
  audit_seal: AuditSeal;
  audit_unsealed: AuditUnsealed;
  backup_code: BackupCode;
  credential: Credential;
  file: File;
  file_content: FileContent;
  half_sign_in: HalfSignIn;
  home_body: HomeBody;
  idempotency: Idempotency;
  installation: Installation;
  job: Job;
  mail: Mail;
  objection_contact: ObjectionContact;
  organisation: Organisation;
  person: Person;
  post: Post;
  region: Region;
  registration: Registration;
  reporting: Reporting;
  second_factor: SecondFactor;
  session: Session;
  set_up_link: SetUpLink;
  station_body: StationBody;
  tie_declaration: TieDeclaration;
  unknown_address: UnknownAddress;
  unknown_name: UnknownName;
}
