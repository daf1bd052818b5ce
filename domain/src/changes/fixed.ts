import { type Changeable, changeable, type Registered } from "./model.ts";

/** A registration of a station (机构登记) as far as it changes by application. */
export interface Registration {
  id: string;
  validFrom: string;
  registered: Registered;
}

/** What a station's registration and licences rest on where one of them is written. */
export interface Standing {
  today: string;
  /** Whether somebody decides on what the station applies for; where nobody does, it writes its books alone. */
  decided: boolean;
  licensed: boolean;
  registrations: readonly Registration[];
  /** Those that an application rests on which waits, or was granted. */
  restedOn: readonly string[];
  /** Whether an application waits. */
  open: boolean;
}

/** Of a licence: what the authority writes as it reissues one, and since when it holds. */
export const licenceFixed = ["number", "validFrom", "validUntil", "reissuedOn"] as const;

/** The registration that is in force on a day. */
export function inForce(registrations: readonly Registration[], day: string): Registration | undefined {
  return registrations
    .filter(({ validFrom }) => validFrom <= day)
    .reduce<Registration | undefined>((one, next) => (one && one.validFrom > next.validFrom ? one : next), undefined);
}

/**
 * From which day on registrations are fixed: from the one in force, and from the first that an application rests on.
 * Undefined as long as the station is not licensed, or nobody decides on an application of it.
 */
export function fixedFrom({ today, decided, licensed, open, registrations, restedOn }: Standing): string | undefined {
  const now = inForce(registrations, today);
  if (!now || !decided || !(licensed || open)) return undefined;
  const bases = registrations.filter(({ id }) => restedOn.includes(id)).map(({ validFrom }) => validFrom);
  return bases.reduce((first, day) => (day < first ? day : first), now.validFrom);
}

/** What the station may not change of a registration that is there: nothing of those of years before. */
export function fixedOfRegistration(standing: Standing, { validFrom }: { validFrom: string }): Fixed[] {
  const from = fixedFrom(standing);
  return from === undefined || validFrom < from ? [] : ["validFrom", ...changeable];
}
export type Fixed = "validFrom" | Changeable;

/** What the station may not change of a licence that is there. */
export function fixedOfLicence({ decided }: Pick<Standing, "decided">): readonly string[] {
  return decided ? licenceFixed : [];
}
