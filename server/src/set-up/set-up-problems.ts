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
  { organisation, administrator, account }: SetUp,
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
    ...(of.region ? levelProblems(organisation) : [UNKNOWN_REGION]),
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

/** A province lies in a whole province and a city in a whole city; a county's or a station's region is any. */
function levelProblems({ kind, region }: SetUp["organisation"]): Problem[] {
  if (kind === "province" && !region.endsWith("0000")) return [NO_PROVINCE];
  if (kind === "city" && !/(?!00)..00$/.test(region)) return [NO_CITY];
  return [];
}

const NO_PROVINCE: Problem = {
  ...UNKNOWN_REGION,
  message: {
    zh: "省级机构请填写省、自治区、直辖市的行政区划代码（以0000结尾）",
    en: "a province's region is a whole province: its code ends in 0000",
  },
};

const NO_CITY: Problem = {
  ...UNKNOWN_REGION,
  message: {
    zh: "市级机构请填写市、州、盟的行政区划代码（以00结尾，不以0000结尾）",
    en: "a city's region is a whole city: its code ends in 00, and not in 0000",
  },
};
