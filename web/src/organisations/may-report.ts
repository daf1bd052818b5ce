import { reportingProblems } from "@jianheng/domain/organisations";
import type { OrganisationKind } from "../api/models.ts";

/** Whether an organisation of a kind can report to one of another, by the rule that the server goes by. */
export function mayReport(lower: OrganisationKind, upper: OrganisationKind): boolean {
  const organisations = [
    { id: "lower", kind: lower, name: "", region: null },
    { id: "upper", kind: upper, name: "", region: null },
  ];
  const proposed = { organisation: "lower", superior: "upper", from: "2026-01-01", until: null };
  return !reportingProblems({ proposed, reporting: [], organisations }).some(({ code }) => code === "wrong-kind");
}
