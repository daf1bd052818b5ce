import type { AssessmentForm } from "../../forms/index.ts";
import type { Finding, VetoRaised } from "../../scoring/index.ts";
import type { PlannedSheet } from "../model.ts";
import { assessmentSheet } from "./assessment-sheet.ts";
import { faultsSheet } from "./faults-sheet.ts";
import { findingsMeta } from "./meta-sheet.ts";
import { vetoesSheet } from "./vetoes-sheet.ts";

/** The input workbook of a form, blank or with findings filled in: its sheets, ready to be drawn. */
export function planWorkbook({
  form,
  findings = [],
  vetoes = [],
}: {
  form: AssessmentForm;
  findings?: readonly Finding[];
  vetoes?: readonly VetoRaised[];
}): PlannedSheet[] {
  return [
    assessmentSheet(form, findings),
    ...faultsSheet(form, findings),
    ...vetoesSheet(form, vetoes),
    findingsMeta(form),
  ];
}
