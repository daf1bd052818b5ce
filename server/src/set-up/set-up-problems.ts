import { passwordProblems, usernameProblems } from "@jianheng/domain/accounts";
import { mobileNumber, type Problem, residentId } from "@jianheng/domain/kernel";
import { z } from "zod";

const text = z.string().trim().min(1).max(100);
const typed = z.string().min(1).max(200);

/** What an installation is set up with. */
export const setUpBody = z.strictObject({
  token: typed,
  organisation: z.strictObject({
    kind: z.enum(["province", "city", "county", "station"]),
    name: text,
    region: z.string().max(6),
  }),
  administrator: z.strictObject({ name: text, residentId: z.string().max(40), mobile: z.string().max(40).optional() }),
  account: z.strictObject({ username: typed, password: typed }),
});

export type SetUp = z.output<typeof setUpBody>;

/** Everything that is wrong with what an installation is to be set up with. */
export function setUpProblems(
  { administrator, account }: SetUp,
  of: { region: boolean; today: string; demonstration: boolean },
): Problem[] {
  const refuseReserved = !of.demonstration;
  const id = residentId.parse(administrator.residentId, {
    at: "$.administrator.residentId",
    today: of.today,
    refuseReserved,
  });
  const { mobile } = administrator;
  const number = mobile ? mobileNumber.parse(mobile, { at: "$.administrator.mobile", refuseReserved }) : undefined;
  return [
    ...(of.region ? [] : [UNKNOWN_REGION]),
    ...(id.ok ? [] : id.problems),
    ...(number === undefined || number.ok ? [] : number.problems),
    ...usernameProblems(account.username, "$.account.username"),
    ...passwordProblems({ ...account, at: "$.account.password" }),
  ];
}

const UNKNOWN_REGION: Problem = {
  at: "$.organisation.region",
  code: "unknown-region",
  message: { zh: "没有这个行政区划代码", en: "there is no region of this code" },
};
