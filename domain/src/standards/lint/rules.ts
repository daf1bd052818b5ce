import type { LintRule } from "./model.ts";
import { awardOverlap } from "./rules/award-overlap.ts";
import { awardAbovePoints, awardBelowPoints } from "./rules/awards.ts";
import { bandGap } from "./rules/band-gap.ts";
import { bandOverlap } from "./rules/band-overlap.ts";
import { boundaryGap } from "./rules/boundary-gap.ts";
import { capAbovePoints } from "./rules/cap-above-points.ts";
import { countSlots } from "./rules/count-slots.ts";
import { counts } from "./rules/counts.ts";
import { dateDiffers } from "./rules/date-differs.ts";
import { duplicateNumber } from "./rules/duplicate-number.ts";
import { floorUnreachable } from "./rules/floor-unreachable.ts";
import { impossibleDate } from "./rules/impossible-date.ts";
import { invertedCondition } from "./rules/inverted-condition.ts";
import { itemPoints } from "./rules/item-points.ts";
import { noMethod } from "./rules/no-method.ts";
import { noRule } from "./rules/no-rule.ts";
import { numberForm } from "./rules/number-form.ts";
import { numberOrder } from "./rules/number-order.ts";
import { shortNotice } from "./rules/short-notice.ts";
import { sumOfItems } from "./rules/sum-of-items.ts";
import { sumOfPoints } from "./rules/sum-of-points.ts";
import { topBandTight } from "./rules/top-band-tight.ts";
import { undefinedMiddle } from "./rules/undefined-middle.ts";
import { unnumbered } from "./rules/unnumbered.ts";
import { unquantified } from "./rules/unquantified.ts";
import { vetoOverlap, vetoRepeatsCheck } from "./rules/vetoes.ts";
import { weekendDeadline } from "./rules/weekend-deadline.ts";

/** Every rule of lint; docs/lint.md says what each computes. */
export const lintRules: readonly LintRule[] = [
  sumOfItems,
  sumOfPoints,
  itemPoints,
  ...counts,
  countSlots,
  unnumbered,
  duplicateNumber,
  numberOrder,
  numberForm,
  awardBelowPoints,
  awardAbovePoints,
  capAbovePoints,
  floorUnreachable,
  undefinedMiddle,
  boundaryGap,
  awardOverlap,
  invertedCondition,
  noRule,
  unquantified,
  noMethod,
  bandOverlap,
  bandGap,
  topBandTight,
  vetoRepeatsCheck,
  vetoOverlap,
  impossibleDate,
  dateDiffers,
  weekendDeadline,
  shortNotice,
];
