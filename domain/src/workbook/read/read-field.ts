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
