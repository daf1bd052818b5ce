import type { Organisation, Reporting } from "@jianheng/domain/organisations";

/** Somebody made up: a number that can belong to nobody. */
export interface Person {
  id: string;
  residentId: string;
}

/** What one organisation has on its books about a person. */
export interface Registration {
  organisation: string;
  person: string;
  name: string;
  mobile: string;
}

/** A document by which people are appointed. */
export interface AppointingDocument {
  organisation: string;
  id: string;
  number: string;
  title: string;
  issuedOn: string;
}

/** A post held by a person for a time. */
export interface Appointment {
  organisation: string;
  id: string;
  person: string;
  post: string;
  document: string;
  from: string;
  until: string | null;
}

/** Who approved a station, and by which document. */
export interface Approval {
  organisation: string;
  approver: string;
  document: string;
  from: string;
  until: string | null;
}

/** A province with everybody in it, as rows. */
export interface Province {
  organisations: Organisation[];
  reporting: Reporting[];
  approvals: Approval[];
  people: Person[];
  registrations: Registration[];
  documents: AppointingDocument[];
  appointments: Appointment[];
}
