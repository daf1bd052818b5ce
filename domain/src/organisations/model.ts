import type { OrganisationKind } from "@jianheng/standards/posts";
import type { Period } from "../kernel/index.ts";

/** An organisation: an office of a province, city or county, a station, or a body outside the tree. */
export interface Organisation {
  id: string;
  kind: OrganisationKind;
  name: string;
  /** Where it lies, by GB/T 2260. It says nothing of whom it reports to. */
  region: string | null;
}

/** `organisation` reports to `superior` for a time: data, never derived from codes (绥中县, 昌图县, 省直批). */
export interface Reporting extends Period {
  organisation: string;
  superior: string;
}
