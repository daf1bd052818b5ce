// Generated from the migrated database by tables.db.test.ts, which says how to write it again.

import type { Generated } from "kysely";

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
  document_id: string | null;
  valid_from: string;
  valid_until: string | null;
}

interface Approval {
  organisation_id: string;
  approver_id: string;
  document: string;
  valid_from: string;
  valid_until: string | null;
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

interface Idempotency {
  organisation_id: Generated<string>;
  person_id: Generated<string>;
  key: string;
  request_digest: string;
  answer: unknown | null;
  at: Generated<Date>;
}

interface Organisation {
  id: string;
  kind: "province" | "city" | "county" | "station" | "body";
  name: string;
  region_code: string | null;
}

interface Person {
  id: string;
  name: string;
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

interface Reporting {
  organisation_id: string;
  organisation_kind: "province" | "city" | "county" | "station" | "body";
  superior_id: string;
  superior_kind: "province" | "city" | "county" | "station" | "body";
  valid_from: string;
  valid_until: string | null;
}

/** Every table, by its name. */
export interface Tables {
  appointing_document: AppointingDocument;
  appointment: Appointment;
  approval: Approval;
  audit: Audit;
  file: File;
  file_content: FileContent;
  idempotency: Idempotency;
  organisation: Organisation;
  person: Person;
  post: Post;
  region: Region;
  reporting: Reporting;
}
