import { blankFinding } from "@jianheng/domain/assessments";
import { type ReadyLine, readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { describe, expect, test } from "vitest";
import { openDesk } from "../desk/desk.ts";
import { standing } from "../desk/slot.ts";
import { addFault, removeFault, touchMember } from "./rewrite.ts";

const lines = readyLines(getEdition(editions["liaoning-2013"]).data, "normalised");
const fault = { id: "a", what: "没有记录", evidence: [] };

function lineWith(what: (line: ReadyLine) => boolean): ReadyLine {
  const line = lines.find(what);
  if (!line) throw new Error("there is no such line");
  return line;
}

describe("a fault", () => {
  test("judges a line that asks for nothing else, and taking it back judges it no more", () => {
    const line = lineWith(({ rule, kind }) => rule.kind === "deduct-per-fault" && kind === "check");
    const added = addFault(line, blankFinding(line.id), fault);
    expect(added).toMatchObject({ observation: {}, faults: [fault] });
    expect(removeFault(line, added, "a")).toMatchObject({ observation: null, faults: [] });
  });

  test("leaves what else was observed as it is", () => {
    const line = lineWith(({ rule }) => rule.kind === "all-or-nothing");
    expect(addFault(line, blankFinding(line.id), fault).observation).toBeNull();
    const judged = { ...blankFinding(line.id), observation: { met: false } };
    expect(removeFault(line, addFault(line, judged, fault), "a")).toEqual(judged);
  });
});

test("a group is judged when the last of its checks was looked at, not before", () => {
  const line = lineWith(({ id }) => id === "3.1");
  const finding = blankFinding(line.id);
  let desk = openDesk({ findings: {}, touched: {} });
  for (const [index, check] of line.memberIds.entries()) {
    desk = touchMember(desk, { line, finding, check, conforms: index > 0 });
    const slot = desk.findings[line.id];
    expect((slot && standing(slot)?.observation) ?? null).toEqual(index === line.memberIds.length - 1 ? {} : null);
  }
});
