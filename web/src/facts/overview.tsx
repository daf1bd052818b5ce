import { Link } from "@tanstack/react-router";
import type { Expectations } from "../api/models.ts";
import { formatDay } from "../ui/when.ts";

/** Each standard with what is sure by records, what it would be with what the station said of the rest, and what stands before any band. */
export function Overview({ organisation, expectations, chosen }: OverviewProps) {
  return (
    <ul className="expectations">
      {expectations.map(({ edition, name, byFacts, withSelf, self, selfShown, hindrances }) => (
        <li key={edition} className={edition === chosen ? "chosen" : undefined}>
          <Link
            to="/organisations/$organisation/checkup"
            params={{ organisation }}
            search={{ edition }}
            {...(edition === chosen ? { "aria-current": "true" as const } : {})}
          >
            {name}
          </Link>
          {hindrances.map(({ kind, words, gates }) => (
            <p key={kind} className={kind === "unknown" ? "soft" : "hindering"}>
              {kind === "unknown" ? words : `${words}：${gates.map(({ text }) => text).join("；")}`}
            </p>
          ))}
          <dl>
            <dt>仅凭台账</dt>
            <dd>{byFacts.words}</dd>
            <dt>台账加自评</dt>
            <dd>
              {self
                ? `${withSelf.words}（自评提交于${formatDay(self.on)}）`
                : selfShown
                  ? "没有已提交的自评"
                  : "自评不在此显示"}
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}

interface OverviewProps {
  organisation: string;
  expectations: Expectations["expectations"];
  chosen: string | undefined;
}
