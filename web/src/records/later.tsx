import { lazy } from "react";

/** What is opened from a record, stands at its end or is said beside a list, fetched beside its page: nobody waits for it. */
export const FactOfListLater = lazy(async () => ({
  default: (await import("./list/fact-of-list.tsx")).FactOfList,
}));
export const FilesLater = lazy(async () => ({ default: (await import("./files/record-files.tsx")).RecordFiles }));
export const HistoryLater = lazy(async () => ({
  default: (await import("./history/history-tables.tsx")).HistoryTables,
}));
export const RecordDialogLater = lazy(async () => ({
  default: (await import("./form/record-dialog.tsx")).RecordDialog,
}));
export const RemoveDialogLater = lazy(async () => ({ default: (await import("./remove-dialog.tsx")).RemoveDialog }));
export const LicenceActsLater = lazy(async () => ({ default: (await import("./licence-acts.tsx")).LicenceActs }));
