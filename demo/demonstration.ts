import type { Day } from "@jianheng/domain/kernel";
import type { Demonstration } from "@jianheng/server/demonstration";
import type { Kept } from "./demo-folder.ts";
import { firstAssessment, generateAssessments, stationsWithFacts } from "./province/assessments/generate.ts";
import { laterDay } from "./province/days.ts";
import { generateProvince } from "./province/generate.ts";
import type { Province } from "./province/model.ts";
import { generateRecords, unconfirmedStations } from "./province/records/generate.ts";
import { signInsOf } from "./province/sign-ins.ts";

const SEED = 2013;
/** For so many weeks back, a trend can be seen. */
const WEEKS = 26;

/** The province that every demonstration shows, with what is to come from a day on. */
export function madeUpProvince(today: Day): Province {
  return generateProvince({ seed: SEED, today });
}

/** The province with its accounts as a folder keeps them, and with its assessments as they stand on a day. */
export function demonstrationOf(of: { province: Province; kept: Kept; today: Day }): Demonstration {
  const { province, kept, today } = of;
  const accounts = signInsOf(province).flatMap(({ username, person, organisation }) => {
    const account = kept.accounts[username];
    return account ? [{ ...account, username, person, organisation }] : [];
  });
  const assessments: Demonstration["assessments"] = {
    first: firstAssessment(SEED),
    restOn: stationsWithFacts(province),
    make: (figures) => generateAssessments({ province, seed: SEED, today, figures }),
  };
  const records = () => generateRecords({ province, seed: SEED, today });
  const computed = Array.from({ length: WEEKS + 1 }, (_, week) => laterDay(today, 7 * (week - WEEKS)));
  const unconfirmed = unconfirmedStations(province);
  return { province, accounts, assessments, records, unconfirmed, computed, password: kept.password };
}
