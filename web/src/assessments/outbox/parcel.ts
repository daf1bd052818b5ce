import type { EvidenceFile } from "../../api/models.ts";

/** What a person states of a photo that does not say it of itself. */
export interface Stated {
  taken: string;
  place: string;
}

/** A file that was chosen for a line of a sheet, from when it was chosen until it is evidence there. */
export interface Parcel {
  /** The evidence's id as well: brought twice, it is there once. */
  id: string;
  /** The account and the sheet that it is for. */
  owner: string;
  line: string;
  /** The fault of the line that rests on it; null: the line itself. */
  fault: string | null;
  name: string;
  size: number;
  isPhoto: boolean;
  stated: Stated;
  /** As the server took it in; null until then. */
  file: EvidenceFile | null;
  /** There was no network when it was chosen: it becomes evidence as soon as it is brought, without being asked about. */
  late: boolean;
}

/** Keeps parcels and their bytes in the browser, over a reload. */
export interface Store {
  /** What is there for an owner. */
  list(owner: string): Promise<Parcel[]>;
  /** How many bytes are there, for whomever. */
  size(): Promise<number>;
  add(parcel: Parcel, bytes: Blob): Promise<void>;
  /** Puts down what is new of one that is there; without bytes of it from when the server has them. */
  put(parcel: Parcel): Promise<void>;
  bytes(id: string): Promise<Blob | undefined>;
  remove(id: string): Promise<void>;
}

/** As much as lies in one browser at most. */
export const MOST_BYTES = 300 * 1024 * 1024;

/** Whether it is a picture, by what the browser takes it for. */
export function isPhoto({ type }: { type: string }): boolean {
  return type.startsWith("image/");
}
