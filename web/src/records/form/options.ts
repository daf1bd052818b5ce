import type { Column } from "@jianheng/domain/registers";
import { levels } from "@jianheng/standards/levels";
import { occupations } from "@jianheng/standards/occupations";
import { levelName } from "../../ui/level-name.ts";

interface Option {
  value: string;
  label: string;
}

/** What can be chosen for a column; nothing where it is not chosen from a list. */
export function optionsOf({ type }: Pick<Column, "type">): Option[] | undefined {
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
      return occupations.map(({ id, name, codes }) => {
        const known = [...new Set(Object.values(codes))].filter((code) => code !== null);
        return { value: id, label: known.length === 0 ? name : `${name}（${known.join("，")}）` };
      });
    default:
      return undefined;
  }
}
