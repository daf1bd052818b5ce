import type { FactParameter } from "../../api/models.ts";
import { KINDS } from "../../ui/kinds.ts";

/** A value with what it is counted in: 7日, 11月底. */
export function amount({ unit }: Pick<FactParameter, "unit">, value: number): string {
  return `${value}${unit}`;
}

/** Whose value holds: 默认, or the office that set it. */
export function holderWords({ holder }: Pick<FactParameter, "holder">): string {
  return holder ? `${holder.name}（${KINDS[holder.kind]}）` : "默认";
}

/** The facts that it belongs to; of those that differ by their kind alone, the first and how many there are. */
export function belongsTo({ facts }: Pick<FactParameter, "facts">): string {
  const kinds = [...new Set(facts.map(kindOf))];
  return kinds
    .map((kind) => {
      const of = facts.filter((fact) => kindOf(fact) === kind);
      return of.length > 1 ? `${of[0]?.name}等${of.length}项` : of[0]?.name;
    })
    .join("；");
}

function kindOf({ id }: { id: string }): string {
  return id.split(".")[0] ?? id;
}
