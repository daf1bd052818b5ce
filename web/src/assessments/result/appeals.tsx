import type { Assessment } from "../../api/models.ts";
import { Facts } from "../../ui/facts.tsx";
import { formatTime } from "../../ui/when.ts";
import { postName } from "../post-name.ts";

/** 申诉: on what grounds, who hears it, and what was decided. */
export function Appeals({ of }: { of: Assessment["appeals"] }) {
  return of.map(({ grounds, at, by, panel, outcome }, index) => (
    <section key={at} aria-labelledby={`appeal-${index}`}>
      <h3 id={`appeal-${index}`}>{of.length === 1 ? "申诉" : `第${index + 1}次申诉`}</h3>
      <Facts
        of={[
          { name: "申诉理由", value: <span className="said">{grounds}</span> },
          { name: "提出", value: `${by.name ?? "—"}，${formatTime(at)}` },
          {
            name: "复核人员",
            value:
              panel.map(({ person, post }) => `${person.name ?? "—"}（${postName(post)}）`).join("、") || "尚未指定",
          },
          ...(outcome === null
            ? [{ name: "复核决定", value: "尚未作出" }]
            : [
                { name: "复核决定", value: decided(outcome) },
                { name: "理由", value: <span className="said">{outcome.reason}</span> },
              ]),
        ]}
      />
    </section>
  ));
}

function decided({ upheld, lift, by, at }: NonNullable<Assessment["appeals"][number]["outcome"]>): string {
  const lifted = lift.length === 0 ? "" : `，并撤销否决项${lift.join("、")}`;
  const what = upheld ? `申诉成立，撤销原结论${lifted}` : "申诉不成立，维持原结论";
  return `${what}（${by.name ?? "—"}，${formatTime(at)}）`;
}
