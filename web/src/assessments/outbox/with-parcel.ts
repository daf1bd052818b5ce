import type { FindingInput } from "@jianheng/domain/assessments";
import type { EvidenceFile } from "../../api/models.ts";
import type { Parcel } from "./parcel.ts";
import { asDocument, asPhoto } from "./photo.ts";

/**
 * A finding with what was brought among its evidence: of the fault that it was chosen for, or of the line where that
 * fault is gone. Once, however often it is brought.
 */
export function withParcel(finding: FindingInput, { id, file, fault, stated }: Brought): FindingInput {
  const all = [...finding.evidence, ...finding.faults.flatMap(({ evidence }) => evidence)];
  if (all.some((one) => one.id === id)) return finding;
  const typed = { taken: stated.taken.replace("T", " "), place: stated.place };
  const one = file.preview === "image" ? asPhoto(id, file, typed) : asDocument(id, file);
  if (!finding.faults.some((other) => other.id === fault)) return { ...finding, evidence: [...finding.evidence, one] };
  const faults = finding.faults.map((other) =>
    other.id === fault ? { ...other, evidence: [...other.evidence, one] } : other,
  );
  return { ...finding, faults };
}

type Brought = Pick<Parcel, "id" | "fault" | "stated"> & {
  file: Pick<EvidenceFile, "id" | "digest" | "photo" | "preview">;
};
