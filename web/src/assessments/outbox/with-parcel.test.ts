import { blankFinding } from "@jianheng/domain/assessments";
import { expect, test } from "vitest";
import { withParcel } from "./with-parcel.ts";

const file = { id: "f", digest: "0".repeat(64), photo: { taken: null, place: null }, preview: "image" as const };
const parcel = { id: "p", fault: "b", stated: { taken: "2026-11-21T09:30", place: "考场" }, file };
const finding = { ...blankFinding("1.1.1"), faults: ["a", "b"].map((id) => ({ id, what: id, evidence: [] })) };

test("what was brought stands with the fault that it was chosen for, as it was stated, once", () => {
  const once = withParcel(finding, parcel);
  expect(once.faults[1]?.evidence).toMatchObject([{ kind: "photo", id: "p", taken: { at: "2026-11-21 09:30" } }]);
  expect([once.evidence, once.faults[0]?.evidence]).toEqual([[], []]);
  expect(withParcel(once, parcel)).toBe(once);
});

test("where the fault is gone it stands with the line", () => {
  const gone = withParcel({ ...finding, faults: [] }, parcel);
  expect(gone.evidence.map(({ id }) => id)).toEqual(["p"]);
});

test("what is no picture is a document", () => {
  const brought = withParcel(finding, { ...parcel, fault: null, file: { ...file, preview: "pdf" as const } });
  expect(brought.evidence).toMatchObject([{ kind: "file", id: "p", file: "f" }]);
});
