import type { ReadyLine } from "@jianheng/domain/scoring";
import { type Filter, filterWords } from "./filters.ts";

const FILTERS = Object.keys(filterWords) as Filter[];

/** Which lines are shown, each choice with how many there are. */
export function LineFilters({ counts, without, chosen, onChoose }: LineFiltersProps) {
  return (
    <fieldset className="line-filters">
      <legend className="hidden">显示哪些条目</legend>
      {FILTERS.filter((one) => !without.includes(one)).map((one) => (
        <label key={one}>
          <input type="radio" name="filter" checked={chosen === one} onChange={() => onChoose(one)} />
          {filterWords[one]}（{counts[one].length}）
        </label>
      ))}
    </fieldset>
  );
}

interface LineFiltersProps {
  counts: Record<Filter, readonly ReadyLine[]>;
  /** What is not offered here. */
  without: readonly Filter[];
  chosen: Filter;
  onChoose: (filter: Filter) => void;
}
