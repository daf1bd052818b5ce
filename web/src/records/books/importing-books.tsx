import { FailureNote } from "../../ui/failure-note.tsx";
import { ChooseWorkbook } from "../workbook/choose-workbook.tsx";
import { ImportOutcome } from "../workbook/import-outcome.tsx";
import { readResult } from "../workbook/import-result.ts";
import { useImporting } from "../workbook/use-importing.ts";
import { Working } from "../workbook/working.tsx";
import { sendBooks } from "./send-books.ts";
import { SheetResults } from "./sheet-results.tsx";

/** The steps of an import of several registers: the files, what would come of each sheet, the confirmation, what came of it. */
export function ImportingBooks({ organisation, onClose }: { organisation: string; onClose: () => void }) {
  const { send, sent, percent, written, working, busy, ended, failure } = useImporting<readonly File[]>({
    organisation,
    ask: ({ what: files, attempt }, onSent) => sendBooks({ organisation, files, attempt, onSent }),
  });
  const result = ended && readResult(ended.result);
  return (
    <>
      {written ? null : (
        <ChooseWorkbook
          busy={busy}
          again={sent !== undefined}
          onChooseAll={(what) => send({ what, attempt: true })}
          hint="可一次选择多个工作簿。工作表名称为台账名称（与各台账模板相同）的，读入该台账，先后次序由系统安排；其他工作表不读。选择后先核对，不写入任何内容；核对无误并经您确认后才导入，有一处有误即全部不导入。"
        />
      )}
      {busy ? <Working {...{ percent }} attempt={sent?.attempt ?? true} job={working} /> : null}
      {failure ? <FailureNote failure={failure} /> : null}
      {ended && sent ? (
        <ImportOutcome
          job={ended}
          result={result}
          attempt={sent.attempt}
          onConfirm={() => send({ ...sent, attempt: false })}
          onClose={onClose}
        >
          {result ? <SheetResults result={result} files={sent.what.map(({ name }) => name)} /> : null}
        </ImportOutcome>
      ) : null}
    </>
  );
}
