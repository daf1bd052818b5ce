/** For tests: what assessors' sheets can hold, and their workbooks as they are read back. */
import fc from "fast-check";
import { findingProblems } from "../../assessments/finding-problems.ts";
import type { Fault, FindingInput, Question, SheetContent } from "../../assessments/index.ts";
import { canonicalJson } from "../../kernel/index.ts";
import { type Edition, type Field, putValue, type ReadyLine, readyLines } from "../../scoring/index.ts";
import type { RawSheet } from "../model.ts";
import { rawSheets, shipped } from "../testing.ts";
import { editable } from "./editable.fixture.ts";
import { askedOf } from "./fields.ts";
import { planOfflineWorkbook } from "./plan-offline.ts";
import { readOfflineWorkbook } from "./read-offline.ts";

/** An id of the kind that the server gives. */
const id = fc.uuid();
/** Words as people write them, with what spreadsheets are known to change. */
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ""),
  fc.constantFrom(
    "未按规定保存\r\n考务记录",
    " 前后有空格 ",
    "=1+1",
    "#N/A",
    "_x0041_",
    "喆堃\n第二行",
    "0012",
    "2026-11-20",
  ),
);
const line = words.map((text) => text.trim()).filter((text) => text !== "");
const note = fc.option(words, { nil: null });

function evidence(): fc.Arbitrary<FindingInput["evidence"]> {
  const record = id.map((one) => ({
    kind: "record" as const,
    id: one,
    record: { kind: "paper", id: one },
    caption: null,
  }));
  return fc.array(record, { maxLength: 2 });
}

function fault(of: ReadyLine): fc.Arbitrary<Fault> {
  const own = { id, what: line, evidence: evidence() };
  if (of.kind === "check") return fc.record(own);
  return fc.record({ ...own, member: fc.constantFrom(...of.memberIds) });
}

const question: fc.Arbitrary<Question> = fc.record({ id, question: line, answer: note, answered: fc.boolean() });

function answerFor(field: Field): fc.Arbitrary<unknown> {
  const { min = 0, max = 40 } = field;
  switch (field.type) {
    case "yes-no":
      return fc.boolean();
    case "level":
      return fc.constantFrom(...(field.levels ?? []));
    case "count":
      return fc.integer({ min, max });
    case "decimal":
      return fc.integer({ min: min * 100, max: max * 100 }).map((n) => (n / 100).toFixed(2));
    case "text":
      return words;
  }
}

function observationOf(of: ReadyLine): fc.Arbitrary<FindingInput["observation"]> {
  const fields = askedOf(of);
  return fc.tuple(...fields.map(answerFor)).map((values) => {
    const observation: Record<string, unknown> = {};
    for (const [index, { key }] of fields.entries()) putValue(observation, key, values[index]);
    return observation;
  });
}

/** A finding that the rules let pass. */
export function findingOf(of: ReadyLine): fc.Arbitrary<FindingInput> {
  return fc
    .record({
      line: fc.constant(of.id),
      observation: fc.option(observationOf(of), { nil: null }),
      note,
      faults: fc.array(fault(of), { maxLength: 2 }),
      evidence: evidence(),
      questions: fc.array(question, { maxLength: 2 }),
    })
    .map((finding) => [
      finding,
      { ...finding, questions: [] },
      { ...finding, faults: [] },
      { ...finding, observation: null },
    ])
    .map((tries) => tries.find((one) => findingProblems(one, of).length === 0))
    .map(
      (finding) => finding ?? { line: of.id, observation: null, note: null, faults: [], evidence: [], questions: [] },
    );
}

/** What a sheet of some lines holds: some of them written on, some checks of groups looked at. */
export function contentOver(lines: readonly ReadyLine[]): fc.Arbitrary<SheetContent> {
  const findings = fc.tuple(...lines.map((one) => fc.option(findingOf(one), { freq: 3 })));
  const checks = lines.flatMap(({ memberIds }) => memberIds);
  const touched = fc.tuple(...checks.map(() => fc.option(fc.boolean())));
  return fc.record({ findings, touched }).map((drawn) => ({
    findings: Object.fromEntries(drawn.findings.flatMap((one) => (one ? [[one.line, one]] : []))),
    touched: Object.fromEntries(
      checks.flatMap((check, index) => {
        const conforms = drawn.touched[index];
        return typeof conforms === "boolean" ? [[check, conforms]] : [];
      }),
    ),
  }));
}

/** The lines of an edition that we ship. */
export function linesUnder(name: Parameters<typeof shipped>[0]) {
  const edition = shipped(name);
  return { edition, lines: readyLines(edition.data, "normalised") };
}

/** What a file says otherwise than what it was made from. */
export function readBack(of: { sheets: readonly RawSheet[]; lines: readonly ReadyLine[]; content: SheetContent }) {
  const { sheets, lines, content } = of;
  const read = readOfflineWorkbook({ sheets, lines, base: content, touched: content.touched, key: "sheet" });
  const { findings, touched } = read.mine;
  const other = (one: unknown, two: unknown) => canonicalJson(one ?? null) !== canonicalJson(two ?? null);
  const changed = [
    ...Object.keys(findings).filter((name) => other(findings[name], content.findings[name])),
    ...Object.keys(touched).filter((check) => touched[check] !== content.touched[check]),
  ];
  return { problems: read.problems, left: read.left, changed };
}

/** An assessor's workbook to play with, as it is read back. */
export function offlineWorkbook(of: { edition?: Edition; lines?: readonly ReadyLine[]; content?: SheetContent } = {}) {
  const { edition = shipped("liaoning-2013"), content = { findings: {}, touched: {} } } = of;
  const lines = of.lines ?? readyLines(edition.data, "normalised");
  let n = 0;
  const from = { assessment: "assessment", sheet: "sheet", version: 7 };
  const about = { station: "站", stage: "现场审核", assessor: "甲" };
  const plan = planOfflineWorkbook({ edition, reading: "normalised", about, lines, content, from }, () => `new-${n++}`);
  return { plan, lines, edition, content, ...editable(rawSheets(plan)) };
}
