import type { SetupGiven } from "../api/models.ts";
import { brokenRules } from "../ui/password-rules.ts";
import { personProblems } from "../ui/person-problems.ts";
import { officialDay } from "../ui/when.ts";

type Kind = SetupGiven["organisation"]["kind"];

/** What has been filled in so far. */
export interface Given {
  kind: Kind | "";
  organisation: string;
  province: string;
  prefecture: string;
  county: string;
  name: string;
  residentId: string;
  mobile: string;
  username: string;
  password: string;
}

export const EMPTY: Given = {
  kind: "",
  organisation: "",
  province: "",
  prefecture: "",
  county: "",
  name: "",
  residentId: "",
  mobile: "",
  username: "",
  password: "",
};

/** The kinds of installation, with what they are for. */
export const INSTALLATIONS: readonly (readonly [Kind, string])[] = [
  ["province", "省级：全省统一使用"],
  ["city", "市级：本市及所辖鉴定所（站）使用"],
  ["county", "县级：本县及所辖鉴定所（站）使用"],
  ["station", "单个鉴定所（站）：仅本所（站）使用"],
];

const UNCHOSEN: Readonly<Record<string, string>> = { city: "请选择所在省（自治区）和市（州、盟）" };

/** Everything that is wrong, by the place that the server would name. */
export function problemsOf(given: Given, today: string = officialDay(new Date())): Record<string, string[]> {
  const person = personProblems({ ...given, today });
  return {
    "organisation.kind": given.kind === "" ? ["请选择使用范围"] : [],
    "organisation.name": given.organisation.trim() === "" ? ["请填写单位名称"] : [],
    "organisation.region": regionOf(given) === undefined ? [UNCHOSEN[given.kind] ?? "请选择所在地"] : [],
    "administrator.name": person.name,
    "administrator.residentId": person.residentId,
    "administrator.mobile": person.mobile,
    "account.username": given.username.trim() === "" ? ["请填写登录账号"] : [],
    "account.password": brokenRules(given).length > 0 ? ["密码还不满足以上全部要求"] : [],
  };
}

/** What is sent, once nothing is wrong. */
export function toSend({ given, token }: { given: Given; token: string }): SetupGiven {
  const { kind, organisation, name, residentId, mobile, username, password } = given;
  const region = regionOf(given);
  if (kind === "" || region === undefined) throw new Error("what is sent is checked before");
  return {
    token,
    organisation: { kind, name: organisation.trim(), region },
    administrator: { name: name.trim(), residentId, ...(mobile.trim() === "" ? {} : { mobile }) },
    account: { username: username.trim(), password },
  };
}

/** The nearest region that was chosen, of those that such an organisation can have: others are not on the page. */
function regionOf({ kind, province, prefecture, county }: Given) {
  if (kind === "province") return province || undefined;
  if (kind === "city") return prefecture || undefined;
  return [county, prefecture, province].find((code) => code !== "");
}
