import { type Column, type NamedOccupation, numbersOf } from "@jianheng/domain/registers";
import { levels } from "@jianheng/standards/levels";
import { levelName } from "../../ui/level-name.ts";

interface Option {
  value: string;
  label: string;
}

/** What can be chosen for a column; nothing where it is not chosen from a list. */
export function optionsOf(
  { type }: Pick<Column, "type">,
  occupations: readonly NamedOccupation[],
): Option[] | undefined {
  switch (type.kind) {
    case "choice":
    case "choices":
      return type.of.map(({ id, name }) => ({ value: id, label: name }));
    case "yes-no":
      return [
        { value: "yes", label: "是" },
        { value: "no", label: "否" },
      ];
    case "level":
      return levels.map(({ rank }) => ({ value: String(rank), label: levelName(rank) }));
    case "occupation":
      return occupations.map((one) => {
        const known = numbersOf(one);
        return { value: one.id, label: known.length === 0 ? one.name : `${one.name}（${known.join("，")}）` };
      });
    default:
      return undefined;
  }
}
