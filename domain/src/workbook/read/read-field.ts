import type { Problem } from "../../kernel/index.ts";
import type { Field } from "../../scoring/index.ts";
import type { RawValue } from "../model.ts";
import { decimalText, findNumber, findYesNo, textOf } from "./cells.ts";
import { notANumber, notYesNo } from "./problems.ts";

/** The value of a filled cell as findings hold it, or its text with the problem that it is no such value. */
export function readField({ field, raw, at }: { field: Field; raw: RawValue; at: string }): {
  value: unknown;
  problems: Problem[];
} {
  const text = textOf(raw);
  switch (field.type) {
    case "text":
      return { value: text, problems: [] };
    case "yes-no": {
      const value = findYesNo(raw);
      return value === undefined ? { value: text, problems: [notYesNo(at, text)] } : { value, problems: [] };
    }
    case "decimal": {
      const value = findNumber(raw);
      if (value === undefined) return { value: text, problems: [notANumber(at, text)] };
      return { value: decimalText(value), problems: [] };
    }
    case "count":
    case "level": {
      const value = findNumber(raw);
      return value === undefined ? { value: text, problems: [notANumber(at, text)] } : { value, problems: [] };
    }
  }
}

/** `value` put into an observation at the path of a field: `met`, `ratio.0`. */
export function putValue(observation: Record<string, unknown>, key: string, value: unknown): void {
  const [name = "", index] = key.split(".");
  if (index === undefined) {
    observation[name] = value;
    return;
  }
  const list = (observation[name] ?? []) as unknown[];
  list[Number(index)] = value;
  observation[name] = list;
}

/** The JSON path of a field under its finding: `.ratio[0]`. */
export function fieldPath(key: string): string {
  return `.${key.replace(/\.(\d+)/g, "[$1]")}`;
}
