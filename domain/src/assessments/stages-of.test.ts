import type { OrganisationKind } from "@jianheng/standards/posts";
import { posts } from "@jianheng/standards/posts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportingLine } from "../organisations/index.ts";
import type { LinePlace, Purpose } from "./model.ts";
import { stagesOf } from "./stages-of.ts";

const place = (kind: OrganisationKind): LinePlace => ({ id: kind, kind });
const [city, county, province] = [place("city"), place("county"), place("province")];

function stages(purpose: Purpose, line: readonly LinePlace[], approver: string | null = null): string[] {
  const made = stagesOf({ station: "station", line, approver, purpose });
  if (!made.ok) return made.problems.map(({ code }) => code);
  return made.value.stages.map(({ kind, organisation, optional }) => `${kind} ${organisation}${optional ? "?" : ""}`);
}

describe("the stages of an acceptance (Liaoning 2013)", () => {
  it.each<[string, LinePlace[], string[]]>([
    ["of a city", [city, province], ["city-review city", "provincial-review province", "on-site-audit province"]],
    [
      "of a county of a city",
      [county, city, province],
      ["city-review city", "provincial-review province", "on-site-audit province"],
    ],
    [
      "of 绥中县, straight under the province",
      [county, province],
      ["city-review county", "provincial-review province", "on-site-audit province"],
    ],
    ["省直批", [province], ["provincial-review province", "on-site-audit province"]],
  ])("for a station %s", (_what, line, expected) => {
    expect(stages("acceptance", line)).toEqual(["self-assessment station", ...expected]);
  });

  it("need a province", () => {
    expect(stages("acceptance", [city])).toEqual(["no-province"]);
  });
});

describe("the stages of an inspection (Sichuan 2017)", () => {
  it.each<[string, LinePlace[], string, string[]]>([
    ["by its city", [city, province], "city", ["city-review city", "on-site-audit city", "spot-check province?"]],
    ["by the province", [city, province], "province", ["provincial-review province", "on-site-audit province"]],
    ["where there is no province here", [city], "city", ["city-review city", "on-site-audit city"]],
  ])("for a station approved %s", (_what, line, approver, expected) => {
    expect(stages("inspection", line, approver)).toEqual(["self-assessment station", ...expected]);
  });

  it("need an approver that the station reports to", () => {
    expect(stages("inspection", [city, province], "other city")).toEqual(["approver-outside-line"]);
    expect(stages("inspection", [city, province])).toEqual(["approver-outside-line"]);
  });
});

describe("the stages of other purposes", () => {
  it("are the station's own for a self-assessment, and self and sample for a supervision (Liaoning 2007)", () => {
    expect(stages("self", [])).toEqual(["self-assessment station"]);
    expect(stages("supervision", [city, province])).toEqual(["self-assessment station", "spot-check province"]);
  });
});

describe("stages in any tree", () => {
  const kinds: readonly OrganisationKind[] = ["province", "city", "county"];
  const trees = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat({ max: 7 })), { minLength: 1, maxLength: 8 });
  const purposes = fc.constantFrom<Purpose>("self", "acceptance", "inspection", "supervision");

  it("never leave the reporting line, and are held by posts that exist where they are", () => {
    fc.assert(
      fc.property(trees, purposes, fc.nat({ max: 8 }), (tree, purpose, by) => {
        const reporting = tree.map(([, upper], index) => {
          return { organisation: `o${index}`, superior: `o${index + 1 + upper}`, from: "2020-01-01", until: null };
        });
        const known = (id: string) => tree[Number(id.slice(1))]?.[0];
        const above = reportingLine({ organisation: "o0", reporting, day: "2026-11-20" });
        const line = above.flatMap((id) => {
          const kind = known(id);
          return kind === undefined ? [] : [{ id, kind }];
        });
        const made = stagesOf({ station: "o0", line, approver: `o${by}`, purpose });
        if (!made.ok) return;
        const within = ["o0", ...line.map(({ id }) => id)];
        expect(within).toContain(made.value.authority);
        for (const { organisation, posts: held } of made.value.stages) {
          expect(within).toContain(organisation);
          expect(held.length).toBeGreaterThan(0);
          const kind = organisation === "o0" ? "station" : (known(organisation) ?? "body");
          for (const id of held) expect(posts.find((post) => post.id === id)?.at).toContain(kind);
        }
      }),
    );
  });
});
