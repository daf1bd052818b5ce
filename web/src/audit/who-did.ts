import type { Act } from "../api/models.ts";

/** Who did something, as the log names him: a person in his post, or the system. */
export function whoDid({ person, organisation, post, system }: Act["by"]): string {
  if (system !== null) return `系统（${system}）`;
  const name = person?.name ?? (person ? "其他单位人员" : "未登录");
  const place = [organisation?.name, post?.name].filter((part) => part).join(" ");
  return place === "" ? name : `${name}（${place}）`;
}

/** What was done in detail, as names and values. Anything deeper is shown as it is kept. */
export function detailsOf(details: unknown): (readonly [string, string])[] {
  if (typeof details !== "object" || details === null) return [];
  return Object.entries(details).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
}
