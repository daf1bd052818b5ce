import { describe, expect, it } from "vitest";
import { people } from "./assessments.fixture.ts";
import { evidenceProblems, filesIn, filesSeen, placeWords } from "./evidence.ts";
import type { Evidence, FindingInput } from "./finding.ts";
import { blankFinding } from "./finding.ts";
import { closed } from "./journeys.fixture.ts";
import { withSheet } from "./parts.ts";

const digest = "a".repeat(64);
const file: Evidence = { kind: "file", id: "1", file: "f1", digest, caption: null };
const photo: Evidence = {
  kind: "photo",
  id: "2",
  file: "f2",
  digest,
  taken: { at: "2026-11-20 10:30:05", stated: "by-photo" },
  place: { words: "北纬41.80580°，东经123.42950°", stated: "by-photo" },
};
const talk: Evidence = { kind: "interview", id: "3", with: "考务负责人", on: "2026-11-20", questions: [] };
const files = new Map([
  ["f1", { digest, taken: null, place: null }],
  ["f2", { digest, taken: "2026-11-20 10:30:05", place: "北纬41.80580°，东经123.42950°" }],
]);

function resting(...evidence: Evidence[]): FindingInput {
  return { ...blankFinding("1.1"), faults: [{ id: "f", what: "缺签字", evidence }] };
}

function problems(finding: FindingInput, standing?: FindingInput) {
  return evidenceProblems({ finding, standing, files, at: "$.finding" }).map(({ at, code }) => `${at} ${code}`);
}

describe("the files of a finding", () => {
  it("are those of the line and of each fault, with their places", () => {
    const finding = { ...resting(talk, photo), evidence: [file] };
    expect(filesIn(finding).map(({ at, evidence }) => [at, evidence.file])).toEqual([
      ["evidence[0]", "f1"],
      ["faults[0].evidence[1]", "f2"],
    ]);
  });

  it("are right where they are there, with those bytes and as the photo says", () => {
    expect(problems({ ...resting(talk, photo), evidence: [file] })).toEqual([]);
  });

  it.each<[string, Evidence, string[]]>([
    ["nobody took in", { ...file, file: "f9" }, [".file unknown-file"]],
    ["has other bytes", { ...file, digest: "b".repeat(64) }, [".digest other-bytes"]],
    [
      "says nothing of its time and place",
      { ...photo, file: "f1" },
      [".taken not-by-the-photo", ".place not-by-the-photo"],
    ],
    [
      "says another time",
      { ...photo, taken: { at: "2026-11-19 10:30:05", stated: "by-photo" } },
      [".taken not-by-the-photo"],
    ],
  ])("are refused where one %s", (_, evidence, refused) => {
    expect(problems(resting(evidence))).toEqual(refused.map((words) => `$.finding.faults[0].evidence[0]${words}`));
  });

  it("may have the time and place that a person states", () => {
    const typed = {
      ...photo,
      file: "f1",
      taken: { at: "11月20日上午", stated: "by-person" },
      place: { words: "理论考场", stated: "by-person" },
    } as const;
    expect(problems(resting(typed))).toEqual([]);
  });

  it("are not looked at again where they stood so, and are where anything was changed", () => {
    const gone = { ...file, file: "f9" };
    expect(problems({ ...resting(gone), note: "补充" }, resting(gone))).toEqual([]);
    expect(problems(resting({ ...gone, digest: "b".repeat(64) }), resting(gone))).toHaveLength(1);
  });
});

describe("a file may be opened", () => {
  it("by whoever sees a finding that rests on it, and a scan by whoever may know the result", () => {
    const { state } = closed().does(people.quality, "attach-scan", {
      file: "scan",
      snapshot: closed().state.closed?.snapshot ?? "",
    });
    const audit = state.sheets.find(({ stage }) => stage === "on-site-audit");
    const [line, finding] = Object.entries(audit?.findings ?? {})[0] ?? [];
    if (!audit || !line || !finding) throw new Error("nothing was found on site");
    const rests = { ...audit.findings, [line]: { ...finding, evidence: [photo] } };
    const known = withSheet(state, audit.id, () => ({ findings: rests }));
    expect([...filesSeen(known, people.head)]).toEqual(["f2", "scan"]);
    const sentBack = { ...known, publication: null, closed: null, approval: null };
    expect([...filesSeen(sentBack, people.head)]).toEqual([]);
    expect([...filesSeen(sentBack, people.quality)]).toEqual(["f2", "scan"]);
  });
});

it("a place is said by its degrees", () => {
  expect(placeWords({ latitude: 41.8058, longitude: 123.4295 })).toBe("北纬41.80580°，东经123.42950°");
  expect(placeWords({ latitude: -1.5, longitude: -2 })).toBe("南纬1.50000°，西经2.00000°");
});
