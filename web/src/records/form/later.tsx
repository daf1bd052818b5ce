import { lazy } from "react";

/** The form, fetched beside the page: its fields are not what one waits for. */
export const RecordDialogLater = lazy(async () => ({ default: (await import("./record-dialog.tsx")).RecordDialog }));
