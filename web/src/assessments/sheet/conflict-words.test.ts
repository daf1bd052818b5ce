import { blankFinding, mergeFinding } from "@jianheng/domain/assessments";
import { readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { expect, test } from "vitest";
import { wordsOfPlace, wordsOfSide } from "./conflict-words.ts";

const lines = readyLines(getEdition(editions["liaoning-2013"]).data, "normalised");

/** Where two edits of a line collide, in words: the place and both sides. */
function collision(kind: string, mine: object, theirs: object, base: object = {}) {
  const line = lines.find(({ rule }) => rule.kind === kind);
  if (!line) throw new Error(`no line is of the kind ${kind}`);
  const blank = blankFinding(line.id);
  const edits = { base: { ...blank, ...base }, mine: { ...blank, ...mine }, theirs: { ...blank, ...theirs } };
  return mergeFinding({ line: line.id, ...edits }).conflicts.map((one) => [
    wordsOfPlace(one),
    wordsOfSide(one, one.mine, line),
    wordsOfSide(one, one.theirs, line),
  ]);
}

test("what was observed is said by the names of its fields, a level by its own", () => {
  const observed = (deduct: string, reason: string) => ({ observation: { deduct, reason } });
  expect(collision("judgement", observed("1", "缺记录"), observed("2", "缺两份"))).toEqual([
    ["评查记录", "扣分：1；理由（必填）：缺记录", "扣分：2；理由（必填）：缺两份"],
  ]);
  expect(collision("levels", { observation: { level: 2 } }, { observation: { level: 1 } })).toEqual([
    ["评查记录", "评定档次：2档", "评定档次：1档"],
  ]);
});

test("a fault is named by its words, with what hangs on it", () => {
  const fault = (what: string) => ({ faults: [{ id: "a", what, evidence: [] }] });
  expect(collision("judgement", fault("缺一份"), { faults: [] }, fault("缺记录"))).toEqual([
    ["问题“缺记录”", "缺一份", "（没有）"],
  ]);
});
