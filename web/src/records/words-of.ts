import type { Column } from "@jianheng/domain/registers";
import { occupations } from "@jianheng/standards/occupations";
import type { ShownValue } from "../api/models.ts";
import { formatDay } from "../ui/when.ts";
import { levelName } from "./level-name.ts";
import { namedBy } from "./named.ts";

/** What a column of a record says, in words; the empty text where nothing was said. */
export function wordsOf({ type }: Pick<Column, "type">, value: ShownValue | undefined): string {
  if (value === null || value === undefined) return "";
  switch (type.kind) {
    case "day":
      return formatDay(String(value));
    case "year":
      return `${String(value)}年`;
    case "yes-no":
      return value === true ? "是" : "否";
    case "level":
      return levelName(Number(value));
    case "occupation":
      return nameIn(occupations, String(value));
    case "choice":
      return nameIn(type.of, String(value));
    case "choices":
      return Array.isArray(value) ? value.map((one) => nameIn(type.of, one)).join("、") : "";
    case "person":
    case "record":
      return namedBy(value)?.name ?? "";
    default:
      return String(value);
  }
}

function nameIn(of: readonly { id: string; name: string }[], id: string): string {
  return of.find((one) => one.id === id)?.name ?? id;
}
