import { purposeWords, stageWords } from "@jianheng/domain/assessments";
import { changeableWords } from "@jianheng/domain/changes";
import type { AssessmentTodo, ChangeTodo, LicenceTodo } from "../api/models.ts";

type About =
  | Pick<AssessmentTodo, "about" | "purpose" | "stage" | "writers">
  | Pick<ChangeTodo, "about" | "changes">
  | Pick<LicenceTodo, "about" | "licences">;

/**
 * What a todo is about: of which assessment, which stage, and whose sheet where several of a stage wait; or what is to
 * change in a registration; or which licences of a station.
 */
export function aboutWords(of: About): string {
  if (of.about === "change-application") {
    return `变更登记　${of.changes.map((what) => changeableWords[what]).join("、")}`;
  }
  if (of.about === "licence") return of.licences.map(({ number }) => number).join("、");
  const { purpose, stage, writers } = of;
  const whose = writers.map(({ name }) => name ?? "—").join("、");
  return [purposeWords[purpose].zh, stage ? stageWords[stage].zh : "", whose].filter((one) => one !== "").join("　");
}
