import { annualPlan, applicant, batch, batchArchive, batchDuty, incident, paperStep } from "./definitions/batches.ts";
import { responsibilityLetter, systemDocument, workReport } from "./definitions/documents.ts";
import { complaint, internalAudit, managementReview, nonconformity, survey } from "./definitions/improvement.ts";
import {
  examinerAppointment,
  examinerCard,
  integrityFile,
  personalTie,
  staffMember,
  training,
} from "./definitions/people.ts";
import { equipment, equipmentCheck, site } from "./definitions/sites.ts";
import { licence, licenceScope, rectification, stationProfile } from "./definitions/station.ts";
import type { AreaId, Register } from "./model.ts";

/** Every register, in the order in which they are filled: what a record names stands before it. */
export const registers: readonly Register[] = [
  stationProfile,
  licence,
  licenceScope,
  rectification,
  staffMember,
  examinerCard,
  examinerAppointment,
  personalTie,
  training,
  integrityFile,
  site,
  equipment,
  annualPlan,
  batch,
  equipmentCheck,
  applicant,
  batchDuty,
  paperStep,
  batchArchive,
  incident,
  systemDocument,
  responsibilityLetter,
  workReport,
  internalAudit,
  managementReview,
  nonconformity,
  complaint,
  survey,
];

/** How the registers are grouped for whoever looks for one. */
export const areas: readonly { id: AreaId; name: string }[] = [
  { id: "station", name: "机构与许可" },
  { id: "people", name: "人员" },
  { id: "sites", name: "场地与设备" },
  { id: "batches", name: "鉴定批次" },
  { id: "documents", name: "文件与责任" },
  { id: "improvement", name: "审核与改进" },
];

/** The register of this id; nothing where there is none. */
export function findRegister(id: string): Register | undefined {
  return registers.find((register) => register.id === id);
}
