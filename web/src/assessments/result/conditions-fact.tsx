import type { Assessment } from "../../api/models.ts";
import { formatDay } from "../../ui/when.ts";

/** 整改要求 with their days, one below the other; nothing where there are none. */
export function conditionsFact(conditions: NonNullable<Assessment["decision"]>["conditions"]) {
  if (conditions.length === 0) return [];
  const value = (
    <ol className="several">
      {conditions.map(({ what, until }) => (
        <li key={`${what} ${until}`}>
          {what}（{formatDay(until)}前）
        </li>
      ))}
    </ol>
  );
  return [{ name: "整改要求", value }];
}
