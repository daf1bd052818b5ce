import { lazy } from "react";

/** What is opened from a record, fetched beside its page: nobody waits for it. */
export const RecordDialogLater = lazy(async () => ({
  default: (await import("./form/record-dialog.tsx")).RecordDialog,
}));
export const RemoveDialogLater = lazy(async () => ({ default: (await import("./remove-dialog.tsx")).RemoveDialog }));
export const LicenceActsLater = lazy(async () => ({ default: (await import("./licence-acts.tsx")).LicenceActs }));
