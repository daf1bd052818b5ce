import type { Fact, Figure } from "./model.ts";
import { stateOf } from "./model.ts";

/** What a figure says in one sentence. */
export function figureWords(fact: Fact, figure: Pick<Figure, "looked" | "wrong"> | undefined): string {
  const { over = "" } = fact;
  if (figure === undefined || stateOf(figure) === "no-records") return `${fact.name}：${over}无记录`;
  const { looked, wrong } = figure;
  if (fact.wrong === null) return `${fact.name}：${over}${looked}`;
  return wrong === 0
    ? `${fact.name}：${fact.looked}${looked}，${fact.kept ?? "均符合"}`
    : `${fact.name}：${fact.looked}${looked}，其中${fact.wrong}${wrong}`;
}
