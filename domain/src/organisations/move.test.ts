import { describe, expect, it } from "vitest";
import { approvalProblems } from "./approval-problems.ts";
import type { Organisation } from "./model.ts";
import { endedByMove, moveProblems } from "./move.ts";

const organisation = (id: string, kind: Organisation["kind"]): Organisation => ({ id, kind, name: id, region: null });
const organisations = [
  organisation("station", "station"),
  organisation("city", "city"),
  organisation("other city", "city"),
  organisation("body", "body"),
];
const first = { organisation: "station", superior: "city", from: "2020-01-01", until: "2021-12-31" };
const current = { organisation: "station", superior: "city", from: "2023-01-01", until: null };
const reporting = [first, current];
const to = (superior: string, from: string) => ({ organisation: "station", superior, from });
const codes = (move: ReturnType<typeof to>) =>
  moveProblems({ move, reporting, organisations, today: "2026-11-21" }).map(({ at, code }) => `${at} ${code}`);

describe("a move", () => {
  it("ends what holds then the day before, and nothing where there is a gap", () => {
    expect(endedByMove(to("other city", "2026-03-01"), reporting)).toEqual({ ...current, until: "2026-02-28" });
    expect(endedByMove(to("other city", "2022-06-01"), [first])).toBeUndefined();
  });

  it.each([
    [to("other city", "2026-03-01"), []],
    [to("other city", "2023-01-02"), []],
    [to("other city", "2023-01-01"), ["$.from begins-too-early"]],
    [to("other city", "2022-06-01"), ["$.from begins-too-early"]],
    [to("other city", "2027-11-21"), []],
    [to("other city", "2027-11-22"), ["$.from begins-too-late"]],
    [to("body", "2026-03-01"), ["$.superior wrong-kind"]],
    [to("nobody", "2020-01-01"), ["$.from begins-too-early", "$.superior unknown-organisation"]],
    [to("station", "2026-03-01"), ["$.superior wrong-kind", "$.superior turns-back"]],
  ])("%j is judged", (move, expected) => {
    expect(codes(move)).toEqual(expected);
  });
});

it("an approval is another's, and ends after it begins", () => {
  const approval = { organisation: "station", approver: "city", document: "1号", from: "2026-01-01", until: null };
  const wrong = approvalProblems({ ...approval, approver: "station", until: "2025-12-31" });
  expect(approvalProblems(approval)).toEqual([]);
  expect(wrong.map(({ code }) => code)).toEqual(["approved-by-itself", "ends-before-it-begins"]);
});
