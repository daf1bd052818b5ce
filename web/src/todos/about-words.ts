import { purposeWords, stageWords } from "@jianheng/domain/assessments";
import type { Todo } from "../api/models.ts";

/** What a todo is about: of which assessment, which stage, and whose sheet where several of a stage wait. */
export function aboutWords({ purpose, stage, writers }: Pick<Todo, "purpose" | "stage" | "writers">): string {
  const whose = writers.map(({ name }) => name ?? "—").join("、");
  return [purposeWords[purpose].zh, stage ? stageWords[stage].zh : "", whose].filter((one) => one !== "").join("　");
}
