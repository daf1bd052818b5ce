import type { OrganisationKind } from "../api/models.ts";

/** What kinds of organisation are called. */
export const KINDS: Readonly<Record<OrganisationKind, string>> = {
  province: "省级机构",
  city: "市级机构",
  county: "县级机构",
  station: "鉴定所（站）",
  body: "系统外单位",
};
