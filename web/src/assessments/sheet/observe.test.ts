import { blankFinding } from "@jianheng/domain/assessments";
import { observationProblems, type ReadyLine, readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { describe, expect, it, test } from "vitest";
import { asTyped, fieldsOf, type Inputs, inputProblems, inputsOf, observe, typedInputs } from "./observe.ts";

const lines = Object.values(editions).flatMap((data) => readyLines(getEdition(data).data, "normalised"));

/** The least that satisfies each field. */
function filled(line: ReadyLine): Inputs {
  return Object.fromEntries(
    fieldsOf(line).map(({ key, type, min = 0, levels = [] }) => {
      // What is serious takes a fault to be so.
      const met = key === "serious" ? "false" : "true";
      const least = { "yes-no": met, count: String(min), level: String(levels[0]), decimal: "0", text: "已核对" };
      return [key, least[type]];
    }),
  );
}

describe("the inputs of a line", () => {
  it.each(
    [...new Map(lines.map((line) => [line.rule.kind, line])).values()].map((line) => [line.rule.kind, line] as const),
  )("of the kind %s make an observation that its rule takes, and read back the same", (_kind, line) => {
    const inputs = filled(line);
    const observation = observe(line, inputs);
    const whole = "faults" in line.observationSchema().shape ? { ...observation, faults: 0 } : observation;
    expect(observationProblems({ line, observation: whole, at: "$" })).toEqual([]);
    expect(inputsOf(line, observation)).toEqual(inputs);
  });

  test("make none until all that is asked for is there", () => {
    for (const line of lines.filter((one) => fieldsOf(one).some(({ optional }) => !optional))) {
      const [key] = Object.keys(filled(line));
      expect(observe(line, { ...filled(line), [String(key)]: " " })).toBeNull();
    }
  });

  test("say at each field what is wrong with it", () => {
    const ratio = lines.find(({ rule }) => rule.kind === "ratio-steps");
    if (!ratio) throw new Error("no line has a ratio");
    const problems = inputProblems(ratio, blankFinding(ratio.id), { "ratio.0": "三", "ratio.1": "0" });
    expect(Object.keys(problems)).toEqual(["ratio.0", "ratio.1"]);
  });

  test("say it before the others are filled in, and nothing of those; of a negative number that there is none", () => {
    const judged = lines.find(({ rule }) => rule.kind === "judgement");
    if (!judged) throw new Error("no line is judged");
    const problems = inputProblems(judged, blankFinding(judged.id), { deduct: "-3" });
    expect(Object.entries(problems).map(([key, { message }]) => [key, message.zh])).toEqual([
      ["deduct", "不能填负数，扣0.5分就填“0.5”"],
    ]);
  });

  test("are stored until they make an observation, and are what they were when they are read again", () => {
    const ratio = lines.find(({ rule }) => rule.kind === "ratio-steps");
    if (!ratio) throw new Error("no line has a ratio");
    const stored = asTyped(ratio, { "ratio.0": "3" }, false);
    expect(typedInputs({ ...stored, fault: "缺记录" })).toEqual({ "ratio.0": "3", "ratio.1": "" });
    expect(new Set(Object.values(asTyped(ratio, filled(ratio), true)))).toEqual(new Set([""]));
  });
});
