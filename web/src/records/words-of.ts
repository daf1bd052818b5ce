import { type Column, findRegister } from "@jianheng/domain/registers";
import type { ShownValue } from "../api/models.ts";
import { levelName } from "../ui/level-name.ts";
import { formatDay } from "../ui/when.ts";
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
    case "choice":
      return nameIn(type.of, String(value));
    case "choices":
      return Array.isArray(value) ? value.map((one) => nameIn(type.of, one)).join("、") : "";
    case "person":
    case "occupation":
      return namedBy(value)?.name ?? "";
    case "record": {
      const name = namedBy(value)?.name ?? "";
      return keyKind(type.of) === "year" ? `${name}年` : name;
    }
    default:
      return String(value);
  }
}

/** What kind the one column is by which records of a register are named. */
function keyKind(id: string): Column["type"]["kind"] | undefined {
  const register = findRegister(id);
  return register?.columns.find((column) => column.id === register.key[0])?.type.kind;
}

function nameIn(of: readonly { id: string; name: string }[], id: string): string {
  return of.find((one) => one.id === id)?.name ?? id;
}
