// Generated from the migrated database by tables.db.test.ts, which says how to write it again.

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
  organisation: Organisation;
  person: Person;
  post: Post;
  region: Region;
  reporting: Reporting;
}
