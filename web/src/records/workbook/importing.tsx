import { ChooseWorkbook } from "../../ui/choose-workbook.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { ImportOutcome } from "./import-outcome.tsx";
import { readResult } from "./import-result.ts";
import { SheetResults } from "./sheet-results.tsx";
import { type ImportSending, useImporting } from "./use-importing.ts";
import { Working } from "./working.tsx";

/** The steps of an import: the files, what would come of them, the confirmation, and what came of them. */
export function Importing({ organisation, several = false, hint, ask, onClose }: ImportingProps) {
  const { send, sent, percent, written, working, busy, ended, failure } = useImporting({ organisation, ask });
  const result = ended && readResult(ended.result);
  const files = sent?.files.map(({ name }) => name) ?? [];
  return (
    <>
      {written ? null : (
        <ChooseWorkbook
          {...{ busy, several, hint }}
          again={sent !== undefined}
          onChoose={(files) => send({ files, attempt: true })}
        />
      )}
      {busy ? <Working {...{ percent }} attempt={sent?.attempt ?? true} job={working} /> : null}
      {failure ? <FailureNote failure={failure} /> : null}
      {ended && sent ? (
        <ImportOutcome
          {...{ organisation, files }}
          job={ended}
          result={result}
          attempt={sent.attempt}
          onConfirm={() => send({ ...sent, attempt: false })}
          onClose={onClose}
        >
          {several && result ? <SheetResults {...{ result, files }} /> : null}
        </ImportOutcome>
      ) : null}
    </>
  );
}

export interface ImportingProps extends ImportSending {
  /** Several files may be chosen at once, and each sheet is told of. */
  several?: boolean;
  /** What can be chosen, and what comes of it. */
  hint: string;
  onClose: () => void;
}
