import { posts } from "@jianheng/standards/posts";
import { describe, expect, it } from "vitest";
import { reach } from "../kernel/index.ts";
import { policyProblems, relationTo } from "./allowed.ts";
import { assessmentFor, people } from "./assessments.fixture.ts";
import { policy } from "./policy.ts";
import { verbs } from "./verbs.ts";

const who = (action: keyof typeof policy) =>
  posts.flatMap(({ id }) => {
    const to = reach({ action: policy[action], post: id });
    return to.length === 0 ? [] : [`${id} ${to.join()}`];
  });

describe("who may", () => {
  it("is said for every verb and for looking", () => {
    expect(Object.keys(policy).sort()).toEqual(["create", "see", ...Object.keys(verbs)].sort());
  });

  it.each<[keyof typeof policy, string[]]>([
    ["appeal", ["head own", "management-representative own"]],
    ["approve", ["approving-official below"]],
    ["publish", ["provincial-quality-officer below", "approving-official below"]],
    ["assign-assessor", ["city-reviewer below", "provincial-quality-officer below", "approving-official below"]],
    ["reassign-checks", ["provincial-quality-officer below", "approving-official below", "team-leader below"]],
    [
      "submit",
      [
        "head own",
        "management-representative own",
        "city-reviewer below",
        "provincial-quality-officer below",
        "team-leader below",
        "document-expert below",
        "on-site-auditor below",
        "external-quality-supervisor below",
      ],
    ],
  ])("%s: %j", (action, expected) => {
    expect(who(action)).toEqual(expected);
  });

  it("names posts that there are, and no administrator", () => {
    const known = posts.map(({ id }) => id);
    const named = Object.values(policy).flatMap(({ grants }) =>
      grants.flatMap((one) => (one.posts === "everyone" ? [] : one.posts)),
    );
    expect(known).toEqual(expect.arrayContaining([...new Set(named)]));
    expect(named.filter((id) => id.endsWith("administrator") || id === "log-auditor")).toEqual([]);
  });

  it("reads the relation from the line that the assessment was made with", () => {
    const assessment = assessmentFor("acceptance");
    expect(["station", "city", "province", "other city"].map((id) => relationTo(assessment, id))).toEqual([
      "own",
      "below",
      "below",
      "foreign",
    ]);
    expect(policyProblems({ type: "submit", assessment, actor: people.stranger })).toHaveLength(1);
    expect(policyProblems({ type: "submit", assessment, actor: { system: "public" } })).toHaveLength(1);
  });
});
