import type { EvidenceFile } from "../../api/models.ts";
import type { Parcel, Stated, Store } from "./parcel.ts";

/** Where a parcel is: on its way, waiting for a network, asked about, or refused with the reason. */
export type Leg =
  | { is: "sending"; percent: number }
  | { is: "waiting" }
  | { is: "asking" }
  | { is: "refused"; fault: unknown };

export interface Posted extends Parcel {
  leg: Leg;
  /** It could not be put into the browser's store: it is lost with the page. */
  loose: boolean;
}

/** For which line, and which fault of it. */
export type For = Pick<Parcel, "line" | "fault">;

/** What the outbox reaches of the browser and the server. */
export interface Surroundings {
  owner: string;
  store: Store;
  /** Sends a file; rejects where nobody answered, or it was refused. */
  send: (of: { parcel: Parcel; bytes: Blob; onSent: (percent: number) => void }) => Promise<EvidenceFile>;
  /** Whether a rejection passes by itself, so that the same is to be sent again. */
  isPassing: (fault: unknown) => boolean;
  /** Makes evidence of a parcel that was brought. */
  attach: (parcel: Parcel & { file: EvidenceFile }) => void;
  /** Calls back later; answers what takes that back. */
  later: (work: () => void, milliseconds: number) => () => void;
  newId: () => string;
}

/** Files that were chosen on a sheet and are not evidence yet: stored first, then brought, again where nobody answers. */
export interface Outbox {
  parcels(): readonly Posted[];
  subscribe(changed: () => void): () => void;
  /** Takes a file in; answers why not, where it can't. */
  add(file: File, to: For): Promise<"too-much" | undefined>;
  state(id: string, stated: Partial<Stated>): void;
  /** Makes evidence of one that was asked about. */
  confirm(id: string): void;
  remove(id: string): void;
  /** Sends at once what waits: the network is back, or somebody asked. */
  flush(): void;
  stop(): void;
}
