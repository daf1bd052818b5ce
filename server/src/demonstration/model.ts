import type { Action } from "@jianheng/domain/assessments";
import type { Figures } from "@jianheng/domain/facts";
import type { Province } from "../people/index.ts";
import type { StationRecord } from "../records/index.ts";

/** Somebody of a demonstration who can sign in. */
export interface DemonstrationAccount {
  id: string;
  username: string;
  /** One of the province's people, and the organisation that his account belongs to. */
  person: string;
  organisation: string;
  /** What his authenticator app makes codes from; null where he signs in without. */
  secret: string | null;
}

/** Logs of assessments, made only where they are not there yet: that takes longer than to see whether they are. */
export interface DemonstrationAssessments {
  /** The id of one of them. */
  first: string;
  /** The stations whose records some of them rest on. */
  restOn: readonly string[];
  /** Makes them; what those stations' records come to is known by station. */
  make(figures: ReadonlyMap<string, Figures>): readonly (readonly Action[])[];
}

/** A made-up province, and who of it can sign in. */
export interface Demonstration {
  /** The first of its organisations is the one that all others report to: by it the province is known again. */
  province: Province;
  accounts: readonly DemonstrationAccount[];
  assessments: DemonstrationAssessments;
  /** The books of its stations, made only where none are there. */
  records: () => readonly StationRecord[];
  /** Stations whose licences in force nobody has confirmed yet; all others are confirmed by whoever approved the station. */
  unconfirmed: readonly string[];
  /**
   * The days for which facts are computed from these books, the earliest first, so that a trend can be seen: as they would
   * have stood on that day, with the dates that records have.
   */
  computed?: readonly string[];
  /** The password of all of them. */
  password: string;
}
