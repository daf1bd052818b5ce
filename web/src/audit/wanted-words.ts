import { registry } from "@jianheng/domain/permissions";
import { formatDay } from "../ui/when.ts";

/** What one looks for in the log. */
export type Wanted = {
  from?: string;
  until?: string;
  action?: string;
  person?: string;
  subject?: string;
};

/** What a list was looked through for, so that a printed one says it too. */
export function wantedWords(
  { from, until, action, person, subject }: Wanted,
  nameOf: (id: string) => string | undefined,
): string {
  const words = [
    from || until ? `${from ? formatDay(from) : "最早"}至${until ? formatDay(until) : "今"}` : "",
    action ? (registry.find(({ id }) => id === action)?.words.zh ?? action) : "",
    person ? `操作人：${nameOf(person) ?? person}` : "",
    subject ? `对象：${nameOf(subject) ?? subject}` : "",
  ].filter((one) => one !== "");
  return words.length === 0 ? "全部" : words.join("，");
}
