import { sendFile } from "../../api/send-file.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import type { RegisterPlace } from "../place.ts";
import { ChooseWorkbook } from "./choose-workbook.tsx";
import { ImportOutcome } from "./import-outcome.tsx";
import { readResult } from "./import-result.ts";
import { importPath } from "./paths.ts";
import { useImporting } from "./use-importing.ts";
import { Working } from "./working.tsx";

/** The steps of an import: the file, what would come of it, the confirmation, and what came of it. */
export function Importing({ place, onClose }: { place: RegisterPlace; onClose: () => void }) {
  const { send, sent, percent, written, working, busy, ended, failure } = useImporting<File>({
    organisation: place.organisation,
    async ask({ what: file, attempt }, onSent) {
      const query = { try: String(attempt) };
      const answer = await sendFile({ to: importPath(place), query, named: false, file, onSent });
      return (answer as { job: string }).job;
    },
  });
  return (
    <>
      {written ? null : (
        <ChooseWorkbook
          busy={busy}
          again={sent !== undefined}
          onChoose={(what) => send({ what, attempt: true })}
          hint="请选择按“下载模板”填写的工作簿。选择后先核对，不写入任何内容；核对无误并经您确认后才导入。关键栏（如编号）与已有记录相同的，按修改处理，不重复登记；有一处有误即全部不导入。"
        />
      )}
      {busy ? <Working {...{ percent }} attempt={sent?.attempt ?? true} job={working} /> : null}
      {failure ? <FailureNote failure={failure} /> : null}
      {ended && sent ? (
        <ImportOutcome
          job={ended}
          result={readResult(ended.result)}
          attempt={sent.attempt}
          onConfirm={() => send({ ...sent, attempt: false })}
          onClose={onClose}
        />
      ) : null}
    </>
  );
}
