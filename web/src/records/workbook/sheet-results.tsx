import { Table } from "../../ui/table.tsx";
import type { ImportResult } from "./import-result.ts";
import { passedWords, sheetWords } from "./sheet-words.ts";

/** What becomes of each sheet, with the file that it stands in, and which sheets were not read. */
export function SheetResults({ result, files }: { result: ImportResult; files: readonly string[] }) {
  const several = files.length > 1;
  const nameOf = (file: number) => files[file] ?? "";
  const passed = passedWords(result.passed, several ? nameOf : undefined);
  return (
    <div className="sheet-results">
      {result.sheets.length === 0 ? null : (
        <Table
          caption={`按读入的先后，共${result.sheets.length}张工作表`}
          columns={[
            { title: "工作表", cell: ({ sheet }) => sheet },
            ...(several ? [{ title: "文件", cell: ({ file }: { file: number }) => nameOf(file) }] : []),
            { title: "行数", cell: ({ rows }) => rows, short: true },
            { title: "结果", cell: sheetWords },
          ]}
          rows={result.sheets.map((sheet, id) => ({ ...sheet, id }))}
          empty=""
        />
      )}
      {passed === "" ? null : <p className="hint">{passed}</p>}
    </div>
  );
}
