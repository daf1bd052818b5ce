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

interface AnnualPlan {
  organisation_id: string;
  id: string;
  year: number;
  number: string;
  filed_on: string;
  approved_on: string | null;
  batches: number;
  people: number;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface Applicant {
  organisation_id: string;
  id: string;
  batch_id: string;
  name: string;
  resident_id_sealed: Buffer;
  resident_id_index: Buffer;
  condition: string | null;
  form_complete: boolean | null;
  originals_agree: boolean | null;
  altered: boolean | null;
  alteration_sealed: boolean | null;
  eligible: boolean | null;
  seated: boolean | null;
  theory_score: string | null;
  practical_score: string | null;
  review_score: string | null;
  passed: boolean | null;
  certificate_number: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
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

interface Batch {
  organisation_id: string;
  id: string;
  number: string;
  occupation_id: string;
  level: number | null;
  starts_on: string;
  ends_on: string;
  trial: boolean | null;
  plan_id: string | null;
  notice_number: string | null;
  notice_approved_on: string | null;
  notice_published_on: string | null;
  applicants: number;
  eligible: number;
  seated: number;
  passed: number;
  paper_source: string | null;
  marking_sampled: number | null;
  marking_wrong: number | null;
  signed_off: boolean | null;
  conclusion: string | null;
  reported_on: string | null;
  certificates_issued_on: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
  regime: string | null;
}

interface BatchArchive {
  organisation_id: string;
  id: string;
  batch_id: string;
  kind: string;
  archived_on: string;
  complete: boolean;
  permanent: boolean;
  kept_until: string | null;
  disposed_on: string | null;
  place: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface BatchDuty {
  organisation_id: string;
  id: string;
  batch_id: string;
  person_id: string;
  duty: string;
  feedback_sent_on: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface ChangeApplication {
  organisation_id: string;
  id: string;
  profile_id: string;
  changes: unknown;
  reason: string;
  applied_at: Generated<Date>;
  applied_by: Generated<string>;
  state: Generated<string>;
  ended_at: Date | null;
  ended_by: string | null;
  answer: string | null;
  licence_id: string | null;
  ended_in: string | null;
}

interface ChangeMessageRead {
  organisation_id: string;
  application_id: string;
  person_id: Generated<string>;
  read_at: Generated<Date>;
}

interface Complaint {
  organisation_id: string;
  id: string;
  number: string;
  received_on: string;
  channel: string;
  subject: string;
  answered_on: string | null;
  upheld: boolean | null;
  measure: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface Credential {
  organisation_id: string;
  account_id: string;
  password_hash: string;
  is_first: boolean;
}

interface Equipment {
  organisation_id: string;
  id: string;
  number: string;
  name: string;
  model: string | null;
  use: string;
  occupation_id: string | null;
  quantity: number;
  condition: string;
  acquired_on: string;
  retired_on: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface EquipmentCheck {
  organisation_id: string;
  id: string;
  equipment_id: string;
  kind: string;
  done_on: string;
  batch_id: string | null;
  result: string;
  done_by: string;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface ExaminerAppointment {
  organisation_id: string;
  id: string;
  person_id: string;
  role: string;
  occupation_id: string;
  highest_level: number | null;
  document: string;
  valid_from: string;
  valid_until: string;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface ExaminerCard {
  organisation_id: string;
  id: string;
  person_id: string;
  role: string;
  number: string;
  occupation_id: string;
  highest_level: number;
  valid_from: string;
  valid_until: string;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface FactParameter {
  organisation_id: string;
  parameter: string;
  id: Generated<string>;
  value: number | null;
  valid_from: string;
  basis: string;
  set_at: Generated<Date>;
  set_by: Generated<string>;
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

interface ImportTrial {
  organisation_id: string;
  id: string;
  by_person_id: Generated<string>;
  sheets: unknown;
  made_at: Generated<Date>;
}

interface Incident {
  organisation_id: string;
  id: string;
  number: string;
  batch_id: string | null;
  happened_on: string;
  kind: string;
  serious: boolean;
  what: string;
  closed_on: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface Installation {
  singleton: Generated<boolean>;
  key_mark: Buffer;
}

interface IntegrityFile {
  organisation_id: string;
  id: string;
  person_id: string;
  opened_on: string;
  last_entry_on: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface InternalAudit {
  organisation_id: string;
  id: string;
  number: string;
  year: number;
  planned_on: string | null;
  scheme: string | null;
  started_on: string | null;
  finished_on: string | null;
  reported_on: string | null;
  found: number | null;
  closed: number | null;
  kept: string[] | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
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

interface Level {
  rank: number;
  id: string;
  name: string;
  numbered: string | null;
}

interface Licence {
  organisation_id: string;
  id: string;
  number: string;
  approval_document: string;
  issued_by: string;
  valid_from: string;
  valid_until: string | null;
  withdrawn_on: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
  reissued_on: string | null;
  regime: string | null;
  copies: number | null;
}

interface LicenceConfirmation {
  organisation_id: string;
  id: string;
  licence_id: string;
  licence_version: number;
  scope: unknown;
  confirmed_at: Generated<Date>;
  confirmed_by: Generated<string>;
  confirmed_in: Generated<string>;
  correction_id: string | null;
  application_id: string | null;
}

interface LicenceCorrection {
  organisation_id: string;
  id: string;
  licence_id: string;
  licence_version: number;
  reason: string;
  corrected_at: Generated<Date>;
  corrected_by: Generated<string>;
  corrected_in: Generated<string>;
}

interface LicenceMessageRead {
  organisation_id: string;
  confirmation_id: string;
  person_id: Generated<string>;
  read_at: Generated<Date>;
}

interface LicenceScope {
  organisation_id: string;
  id: string;
  licence_id: string;
  occupation_id: string;
  trade: string | null;
  lowest_level: number | null;
  highest_level: number | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
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

interface ManagementReview {
  organisation_id: string;
  id: string;
  number: string;
  held_on: string;
  planned_on: string | null;
  inputs: string[] | null;
  outputs: string[] | null;
  reported_on: string | null;
  followed_up_on: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface Nonconformity {
  organisation_id: string;
  id: string;
  number: string;
  found_on: string;
  source: string;
  grade: string;
  what: string;
  cause: string | null;
  measure: string | null;
  due_on: string | null;
  closed_on: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface ObjectionContact {
  organisation_id: string;
  assessment_id: string;
  receipt: string;
  contact_sealed: Buffer;
}

interface Occupation {
  id: string;
  name: string;
  source: string;
  loaded_at: Date | null;
}

interface OccupationCode {
  edition: number;
  occupation_id: string;
  code: string;
  source: string;
  loaded_at: Date | null;
}

interface OccupationCorrection {
  organisation_id: string;
  id: string;
  occupation_id: string;
  was: unknown;
  becomes: unknown;
  reason: string;
  corrected_at: Generated<Date>;
  corrected_by: Generated<string>;
}

interface Organisation {
  id: string;
  kind: "province" | "city" | "county" | "station" | "body";
  name: string;
  region_code: string | null;
  version: Generated<number>;
}

interface PaperStep {
  organisation_id: string;
  id: string;
  batch_id: string;
  step: string;
  done_on: string;
  form: string;
  copies: number;
  signers: number;
  in_order: boolean;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface Person {
  id: string;
  resident_id_sealed: Buffer;
  resident_id_index: Buffer;
}

interface PersonalTie {
  organisation_id: string;
  id: string;
  person_id: string;
  other_id_sealed: Buffer;
  other_id_index: Buffer;
  other_name: string;
  tie: string;
  declared_on: string;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface Post {
  code: string;
  name: string;
}

interface RecordFile {
  organisation_id: string;
  register: string;
  record_id: string;
  file_id: string;
}

interface RecordImport {
  organisation_id: string;
  id: string;
  workbook: Buffer;
  added_at: Generated<Date>;
}

interface RecordVersion {
  organisation_id: string;
  register: string;
  record_id: string;
  version: number;
  said: unknown;
  removed: boolean;
  until: Generated<Date>;
  until_by: string | null;
  reason: string | null;
}

interface Rectification {
  organisation_id: string;
  id: string;
  document: string;
  valid_from: string;
  valid_until: string | null;
  what: string;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
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

interface ResponsibilityLetter {
  organisation_id: string;
  id: string;
  counterpart_kind: string;
  counterpart: string;
  signed_on: string;
  valid_from: string;
  valid_until: string;
  planned: boolean | null;
  responsible: string | null;
  checked_on: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
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

interface Site {
  organisation_id: string;
  id: string;
  name: string;
  use: string;
  occupation_id: string | null;
  places: number | null;
  floor_area: string;
  monitored: boolean | null;
  safety_checked_on: string | null;
  used_from: string;
  used_until: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface StaffMember {
  organisation_id: string;
  id: string;
  person_id: string;
  work: string;
  employment: string;
  education: string | null;
  title: string | null;
  certificate: string | null;
  home_body: string | null;
  joined_on: string;
  left_on: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface StationBody {
  organisation_id: string;
  id: string;
  body_id: string;
  valid_from: string;
  valid_until: string | null;
}

interface StationExpectation {
  organisation_id: string;
  edition: string;
  day: string;
  until: string;
  low: number;
  high: number;
  whole: number;
  band: string | null;
  reachable: string | null;
  failed: string[];
  computed_at: Generated<Date>;
  unrecorded: Generated<string[]>;
}

interface StationFact {
  organisation_id: string;
  fact: string;
  day: string;
  looked: string;
  wrong: string;
  records: unknown;
  computed_at: Generated<Date>;
}

interface StationFactsComputed {
  organisation_id: string;
  day: string;
  computed_at: Generated<Date>;
}

interface StationProfile {
  organisation_id: string;
  id: string;
  valid_from: string;
  category: string;
  sponsor: string;
  legal_representative: string;
  head: string;
  contact: string;
  telephone: string;
  address: string;
  post_code: string | null;
  credit_code: string | null;
  organisation_code: string | null;
  staff_employed: number;
  staff_contracted: number;
  office_area: string;
  fee_receipt: string | null;
  fiscal_account: boolean | null;
  change: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface StationRecordsChanged {
  organisation_id: string;
  at: Generated<Date>;
}

interface Survey {
  organisation_id: string;
  id: string;
  held_on: string;
  audience: string;
  sent: number;
  returned: number;
  satisfied: number;
  analysed_on: string | null;
  fed_back_on: string | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

interface SystemDocument {
  organisation_id: string;
  id: string;
  kind: string;
  number: string;
  revision: string;
  title: string;
  subject: string | null;
  approved_on: string | null;
  approved_by: string | null;
  effective_on: string;
  reviewed_on: string | null;
  withdrawn_on: string | null;
  still_in_use: boolean | null;
  displayed: boolean | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
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

interface Training {
  organisation_id: string;
  id: string;
  held_on: string;
  title: string;
  audience: string;
  expected: number;
  attended: number;
  assessed: boolean | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
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

interface WorkReport {
  organisation_id: string;
  id: string;
  kind: string;
  reported_on: string;
  title: string;
  reported_by: string | null;
  suggests: boolean | null;
  version: Generated<number>;
  entered_at: Generated<Date>;
  entered_by: Generated<string | null>;
}

/** Every table, by its name. */
export interface Tables {
  account: Account;
  annual_plan: AnnualPlan;
  applicant: Applicant;
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
  batch: Batch;
  batch_archive: BatchArchive;
  batch_duty: BatchDuty;
  change_application: ChangeApplication;
  change_message_read: ChangeMessageRead;
  complaint: Complaint;
  credential: Credential;
  equipment: Equipment;
  equipment_check: EquipmentCheck;
  examiner_appointment: ExaminerAppointment;
  examiner_card: ExaminerCard;
  fact_parameter: FactParameter;
  file: File;
  file_content: FileContent;
  half_sign_in: HalfSignIn;
  home_body: HomeBody;
  idempotency: Idempotency;
  import_trial: ImportTrial;
  incident: Incident;
  installation: Installation;
  integrity_file: IntegrityFile;
  internal_audit: InternalAudit;
  job: Job;
  level: Level;
  licence: Licence;
  licence_confirmation: LicenceConfirmation;
  licence_correction: LicenceCorrection;
  licence_message_read: LicenceMessageRead;
  licence_scope: LicenceScope;
  mail: Mail;
  management_review: ManagementReview;
  nonconformity: Nonconformity;
  objection_contact: ObjectionContact;
  occupation: Occupation;
  occupation_code: OccupationCode;
  occupation_correction: OccupationCorrection;
  organisation: Organisation;
  paper_step: PaperStep;
  person: Person;
  personal_tie: PersonalTie;
  post: Post;
  record_file: RecordFile;
  record_import: RecordImport;
  record_version: RecordVersion;
  rectification: Rectification;
  region: Region;
  registration: Registration;
  reporting: Reporting;
  responsibility_letter: ResponsibilityLetter;
  second_factor: SecondFactor;
  session: Session;
  set_up_link: SetUpLink;
  site: Site;
  staff_member: StaffMember;
  station_body: StationBody;
  station_expectation: StationExpectation;
  station_fact: StationFact;
  station_facts_computed: StationFactsComputed;
  station_profile: StationProfile;
  station_records_changed: StationRecordsChanged;
  survey: Survey;
  system_document: SystemDocument;
  tie_declaration: TieDeclaration;
  training: Training;
  unknown_address: UnknownAddress;
  unknown_name: UnknownName;
  work_report: WorkReport;
}
