import type { Field } from "../../scoring/index.ts";
import type { Entry } from "../model.ts";

export const YES_NO = ["是", "否"] as const;

/** What may be entered for a field of an observation. */
export function entryOf(field: Field): Entry {
  const { type, label, levels = [] } = field;
  const entries: Record<Field["type"], Omit<Entry, "prompt">> = {
    "yes-no": { kind: "list", values: YES_NO, error: "请选“是”或“否”。" },
    level: { kind: "list", values: levels.map(String), error: `只能填：${levels.join("、")}。` },
    count: { kind: "whole", error: "请填0或正整数。" },
    decimal: { kind: "decimal", error: "请填0或正数，最多两位小数。" },
    text: { kind: "text", error: "" },
  };
  return { ...entries[type], prompt: promptOf(field, label.zh) };
}

function promptOf({ type, levels = [] }: Field, label: string): string {
  const hints: Record<Field["type"], string> = {
    "yes-no": "选“是”或“否”",
    level: `可选：${levels.join("、")}`,
    count: "填个数，没有填0",
    decimal: "填分数，不扣填0",
    text: "",
  };
  return hints[type] === "" ? label : `${label}：${hints[type]}`;
}

/** The fields that have a numbered answer cell; text goes into the column of reasons. */
export function answerFields(fields: readonly Field[]): Field[] {
  return fields.filter(({ type }) => type !== "text");
}

/** The field that goes into the column of reasons. */
export function findReasonField(fields: readonly Field[]): Field | undefined {
  return fields.find(({ type }) => type === "text");
}
