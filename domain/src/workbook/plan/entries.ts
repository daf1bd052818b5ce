import type { Field } from "../../scoring/index.ts";
import type { Entry } from "../model.ts";

export const YES_NO = ["是", "否"] as const;

/** What may be entered for a field of an observation. */
export function entryOf(field: Field): Entry {
  const { type, label, levels = [] } = field;
  const entries: Record<Field["type"], Omit<Entry, "prompt">> = {
    "yes-no": { kind: "list", values: YES_NO, error: "请选“是”或“否”。" },
    level: { kind: "list", values: levels.map(String), error: `只能填：${levels.join("、")}。` },
    count: { kind: "whole", ...limitsOf(field), error: `请填${rangeWords(field)}整数。` },
    decimal: { kind: "decimal", ...limitsOf(field), error: `请填${rangeWords(field)}数，最多两位小数。` },
    text: { kind: "text", error: "" },
  };
  return { ...entries[type], prompt: promptOf(field, label.zh) };
}

function limitsOf({ min = 0, max }: Field): Pick<Entry, "min" | "max"> {
  return { min, ...(max !== undefined && { max }) };
}

/** "0至7的", "不小于1的" */
function rangeWords({ min = 0, max }: Field): string {
  return max === undefined ? `不小于${min}的` : `${min}至${max}的`;
}

function promptOf(field: Field, label: string): string {
  const { type, levels = [], min = 0, max } = field;
  const most = max === undefined ? "" : `，最多${max}`;
  const hints: Record<Field["type"], string> = {
    "yes-no": "选“是”或“否”",
    level: `可选：${levels.join("、")}`,
    count: `填个数，${min === 0 ? "没有填0" : `最少${min}`}${most}`,
    decimal: `填分数，不扣填0${most}`,
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
