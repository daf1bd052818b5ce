import type { Route } from "../platform/http/index.ts";
import { command } from "./command.ts";
import { nothing, resubmitted, returned } from "./command-schemas.ts";
import { findUnweighed } from "./find-unweighed.ts";
import { oneSheet } from "./schemas.ts";

/** What a sheet lacks before it can be handed in. */
const INCOMPLETE = [
  ...["untouched", "fault-missing", "conforms-with-fault", "evidence-missing", "reason-for-change"],
  "facts-unweighed",
];

/** What becomes of a sheet as a whole: handed in, taken back, returned, handed in again, made final. */
export const sheetCommandRoutes: readonly Route[] = [
  command({
    type: "submit",
    path: "sheets/:sheet/submit",
    params: oneSheet,
    body: nothing,
    refusals: ["no-such-sheet", "not-your-sheet", "stage-not-open", "not-open", ...INCOMPLETE],
    content: ({ params: { sheet } }) => ({ sheet }),
    also: findUnweighed,
  }),
  command({
    type: "withdraw",
    path: "sheets/:sheet/withdraw",
    params: oneSheet,
    body: nothing,
    refusals: ["no-such-sheet", "not-your-sheet", "not-submitted", "opened-by-the-next"],
    content: ({ params: { sheet } }) => ({ sheet }),
  }),
  command({
    type: "finalise",
    path: "sheets/:sheet/finalise",
    params: oneSheet,
    body: nothing,
    refusals: ["no-such-sheet", "not-in-your-hands", "blind-yet", "not-submitted"],
    content: ({ params: { sheet } }) => ({ sheet }),
  }),
  command({
    type: "return",
    path: "sheets/:sheet/return",
    params: oneSheet,
    body: returned,
    refusals: [
      ...["no-such-sheet", "not-in-your-hands", "blind-yet", "not-submitted", "empty", "unknown-check", "missing"],
      "in-the-past",
    ],
    content: ({ params: { sheet }, body }) => ({ sheet, ...body }),
  }),
  command({
    type: "resubmit",
    path: "sheets/:sheet/resubmit",
    params: oneSheet,
    body: resubmitted,
    refusals: ["no-such-sheet", "not-your-sheet", "not-returned", "missing", ...INCOMPLETE],
    content: ({ params: { sheet }, body }) => ({ sheet, ...body }),
    also: findUnweighed,
  }),
];
