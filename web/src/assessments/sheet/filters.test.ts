import { blankFinding } from "@jianheng/domain/assessments";
import { readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { describe, expect, test } from "vitest";
import type { LineFacts } from "../../api/models.ts";
import { openDesk, settle, take, touch, write } from "../desk/desk.ts";
import type { Desk } from "../desk/model.ts";
import { filtered } from "./filters.ts";
import { scoreOf } from "./scored.ts";

const edition = getEdition(editions["liaoning-2013"]);
const lines = readyLines(edition.data, "normalised");
const empty = openDesk({ findings: {}, touched: {} });
const group = lines.find(({ id }) => id === "3.1");

function shown(desk: Desk) {
  const score = scoreOf({ desk, edition, reading: "normalised", lines });
  const of = filtered({ lines, desk, score });
  return { all: of.all.length, open: of.open.length, lost: of.lost.length, trouble: of.trouble.length };
}

describe("the lines of a sheet", () => {
  test("are all open at first, and none has lost anything", () => {
    expect(shown(empty)).toEqual({ all: lines.length, open: lines.length, lost: 0, trouble: 0 });
  });

  test("of a group are open until each of its checks was looked at", () => {
    const judged = write(empty, { ...blankFinding("3.1"), observation: {} });
    expect(shown(judged).open).toBe(lines.length);
    const looked = (group?.memberIds ?? []).reduce((desk, check) => touch(desk, check, true), judged);
    expect(shown(looked).open).toBe(lines.length - 1);
  });

  test("lose points with their faults, at once", () => {
    const faults = [{ id: "a", what: "没有记录", evidence: [] }];
    expect(shown(write(empty, { ...blankFinding("3.1"), observation: {}, faults }))).toMatchObject({ lost: 1 });
  });

  test("differ where another sheet gives other points, and only where they were judged here", () => {
    const judged = write(empty, { ...blankFinding("3.1"), observation: {} });
    const score = scoreOf({ desk: judged, edition, reading: "normalised", lines });
    const own = score.lines.find(({ line }) => line === "3.1")?.points ?? 0;
    const differing = (others?: Map<string, number[]>) =>
      filtered({ lines, desk: judged, score, others }).differs.map(({ id }) => id);
    const [first] = lines;
    expect(differing(new Map([["3.1", [own, own - 100]]]))).toEqual(["3.1"]);
    expect(
      differing(
        new Map([
          ["3.1", [own]],
          [first?.id ?? "", [0]],
        ]),
      ),
    ).toEqual([]);
    expect(differing()).toEqual([]);
  });

  test("wait to be dealt with where they were refused", () => {
    const taken = take(write(empty, { ...blankFinding("3.1"), observation: {} }));
    const refused = taken && settle(taken.desk, { findings: { "3.1": { is: "refused", problems: [] } }, touched: {} });
    expect(refused && shown(refused).trouble).toBe(1);
  });

  test("have facts to take until they are taken; those that records are against stay among those", () => {
    const about = { whole: true, observation: null, faults: [] };
    const figure = {
      fact: "f",
      name: "f",
      check: "1.2.1",
      sees: "all" as const,
      words: "f：1",
      looked: 1,
      records: [],
      registers: [],
    };
    const of = (line: string, state: LineFacts["state"]): [string, LineFacts] => {
      return [line, { ...about, line, state, figures: [{ ...figure, state, wrong: 0 }] }];
    };
    const facts = new Map([of("1.2.1", "kept"), of("1.2.2", "broken"), of("2.1.1", "no-records")]);
    const shownIn = (desk: Desk) => {
      const { offered, broken } = filtered({
        ...{ lines, desk, facts },
        score: scoreOf({ desk, edition, reading: "normalised", lines }),
      });
      return [offered.map(({ id }) => id), broken.map(({ id }) => id)];
    };
    expect(shownIn(empty)).toEqual([["1.2.1", "1.2.2"], ["1.2.2"]]);
    const day = "2026-11-22";
    const evidence = [{ ...figure, kind: "fact" as const, id: "1.2.2:f", check: "1.2.2", day, wrong: 1 }].map(
      ({ name: _, ...one }) => one,
    );
    expect(shownIn(write(empty, { ...blankFinding("1.2.2"), evidence }))).toEqual([["1.2.1"], ["1.2.2"]]);
  });
});
