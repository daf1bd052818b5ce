import { describe, expect, it } from "vitest";
import type { AssignAssessor } from "../actions.ts";
import { people, proposed, whoMay } from "../assessments.fixture.ts";
import { appealed, atCity, onSite, whenMay } from "../journeys.fixture.ts";
import type { Tie } from "../recusal.ts";

const third = {
  stage: "on-site-audit",
  member: proposed(people.third),
  sheet: { id: "three", scope: "all" },
  override: null,
} as const;
type Own = Omit<AssignAssessor, "type" | "id" | "at" | "day" | "by">;
const tie: Tie = { kind: "appointment", post: "examiner", from: "2025-01-01", until: "2025-12-31" };
const tied: Own = { ...third, member: proposed(people.third, [tie]) };
const override = { reason: "全省只有一名该职业专家" };

describe("to assign an assessor", () => {
  it("is for the office that has the stage", () => {
    expect(whoMay(onSite(), "assign-assessor", third)).toEqual(["quality", "official"]);
    const own = { stage: "city-review", member: proposed(people.cityReviewer), sheet: null, override: null } as const;
    expect(atCity().refuses(people.quality, "assign-assessor", own)).toContain("$ not-your-stage");
  });

  it("is possible before and while it runs", () => {
    expect(whenMay("assign-assessor", third)).toEqual(["prepared", "handedIn"]);
  });

  it("gives him a sheet of his own, a place on another's, or none", () => {
    const alone = onSite().does(people.quality, "assign-assessor", { ...third, sheet: { id: "three", scope: ["2"] } });
    expect(alone.state.sheets.at(-1)).toMatchObject({ id: "three", panel: ["审核丙"], scope: ["2"], status: "open" });
    const joined = onSite().does(people.quality, "assign-assessor", { ...third, sheet: { id: "one", scope: "all" } });
    expect(joined.state.sheets.find(({ id }) => id === "one")?.panel).toEqual(["审核甲", "审核丙"]);
    expect(joined.state.sheets).toHaveLength(5);
    const without = onSite().does(people.quality, "assign-assessor", { ...third, sheet: null });
    expect([without.state.sheets.length, without.state.team.at(-1)?.person]).toEqual([5, "审核丙"]);
  });

  it.each<[string, Own, string[]]>([
    [
      "of a post that this stage has not",
      { ...third, member: proposed(people.expert) },
      ["$.member.post post-not-of-stage"],
    ],
    ["twice", { ...third, member: proposed(people.auditor) }, ["$.member on-the-team"]],
    [
      "of a second leader",
      { ...third, member: { ...proposed(people.third), post: "team-leader" } },
      ["$.member.post leader-already"],
    ],
    [
      "to a stage that is over",
      { ...third, stage: "provincial-review", member: proposed(people.other) },
      ["$.stage stage-passed"],
    ],
    ["to a self-assessment", { ...third, stage: "self-assessment" }, ["$.stage no-such-stage"]],
    ["to a sheet that is in", { ...third, sheet: { id: "expert", scope: "all" } }, ["$.sheet.id not-an-open-sheet"]],
    [
      "to what the standard has not",
      { ...third, sheet: { id: "three", scope: ["2", "9.9"] } },
      ["$.sheet.scope unknown-check"],
    ],
    ["to nothing", { ...third, sheet: { id: "three", scope: [] } }, ["$.sheet.scope empty"]],
    ["over a tie that there is not", { ...third, override }, ["$.override nothing-to-override"]],
  ])("is refused %s", (_what, own, expected) => {
    expect(onSite().refuses(people.quality, "assign-assessor", own)).toEqual(expected);
  });

  it("is refused for who hears the appeal", () => {
    const journal = appealed().does(people.official, "assign-appeal-panel", { panel: [proposed(people.third)] });
    journal.does(people.third, "decide-appeal", { upheld: true, reason: "需重新核实", lift: [] });
    expect(journal.refuses(people.quality, "assign-assessor", third)).toEqual(["$.member hears-the-appeal"]);
  });

  it("is refused with a tie, and says why", () => {
    const journal = onSite();
    expect(journal.refuses(people.official, "assign-assessor", tied)).toEqual(["$.member recused"]);
    expect(journal.problems(people.official, "assign-assessor", tied)[0]?.message.zh).toContain(
      "2025-01-01至2025-12-31在该所（站）任职",
    );
  });

  it("over a tie is for the approving official of the authority, with a reason, never for himself", () => {
    const journal = onSite();
    expect(journal.refuses(people.quality, "assign-assessor", { ...tied, override })).toEqual([
      "$.override override-by-higher-post",
    ]);
    expect(journal.refuses(people.official, "assign-assessor", { ...tied, override: { reason: " " } })).toEqual([
      "$.override.reason missing",
    ]);
    const himself = { ...tied.member, person: people.official.person };
    expect(journal.refuses(people.official, "assign-assessor", { ...tied, member: himself, override })).toEqual([
      "$.override override-by-higher-post",
    ]);
    journal.does(people.official, "assign-assessor", { ...tied, override });
    expect(journal.state.team.at(-1)).toMatchObject({ person: "审核丙", ties: [tie], override });
  });
});
