import type { Evidence } from "@jianheng/domain/assessments";
import type { EvidenceFile } from "../../api/models.ts";

type Photo = Extract<Evidence, { kind: "photo" }>;
type Brought = Pick<EvidenceFile, "id" | "digest" | "photo">;

/** A document that was brought along, as evidence of that id. */
export function asDocument(id: string, { id: file, digest }: Pick<EvidenceFile, "id" | "digest">): Evidence {
  return { kind: "file", id, file, digest, caption: null };
}

/** A photo as evidence of that id: what it says of itself, and of the rest what somebody states. */
export function asPhoto(
  id: string,
  { id: file, digest, photo }: Brought,
  typed: { taken: string; place: string },
): Photo {
  const { taken, place } = photo;
  return {
    ...{ kind: "photo", id, file, digest },
    taken: stated({ said: taken, typed: typed.taken, as: (at) => ({ at }) }),
    place: stated({ said: place, typed: typed.place, as: (words) => ({ words }) }),
  };
}

function stated<T>(of: { said: string | null; typed: string; as: (text: string) => T }) {
  const { said, typed, as } = of;
  if (said !== null) return { ...as(said), stated: "by-photo" as const };
  const words = typed.trim();
  return words === "" ? null : { ...as(words), stated: "by-person" as const };
}
