import { refuse, succeed } from "../result.ts";
import type { Identifier } from "./code.ts";
import { cut, join, type Layout, layoutProblems } from "./layout.ts";
import { mask } from "./mask.ts";
import { tidyNumber } from "./tidy.ts";

/** A number without a check digit: what its layout says is all there is to know. */
export function plainNumber<Part extends string>(layout: Layout<Part>): Identifier<Record<Part, string>> {
  return {
    normalise: tidyNumber,
    parse(text, options) {
      const number = tidyNumber(text);
      const problems = layoutProblems(number, layout, options);
      return problems.length > 0 ? refuse(problems) : succeed(cut(number, layout));
    },
    format: (parts) => join(parts, layout),
    mask: (text) => mask(tidyNumber(text)),
  };
}
