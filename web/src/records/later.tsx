import { lazy } from "react";

/** What is opened from a record or stands at its end, fetched beside its page: nobody waits for it. */
export const HistoryLater = lazy(async () => ({
  default: (await import("./history/history-tables.tsx")).HistoryTables,
}));
export const RecordDialogLater = lazy(async () => ({
  default: (await import("./form/record-dialog.tsx")).RecordDialog,
}));
export const RemoveDialogLater = lazy(async () => ({ default: (await import("./remove-dialog.tsx")).RemoveDialog }));
export const LicenceActsLater = lazy(async () => ({ default: (await import("./licence-acts.tsx")).LicenceActs }));
