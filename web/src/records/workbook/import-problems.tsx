import { Table } from "../../ui/table.tsx";
import type { ImportResult } from "./import-result.ts";

/** Everything that is wrong with a workbook, each at its cell, as far as it was told. */
export function ImportProblems({ result: { rows, problems, problemCount } }: { result: ImportResult }) {
  const listed = problems.map(({ at, message }, index) => ({ id: index, at, words: message.zh }));
  const more = problemCount > problems.length ? `，以下列出前${problems.length}处` : "";
  return (
    <div role="alert">
      <Table
        caption={`${rows === 0 ? "" : `共${rows}行，`}有${problemCount}处需要修改${more}，没有导入任何内容。改好后请重新选择文件。`}
        columns={[
          { title: "单元格", cell: ({ at }) => at || "整个文件", short: true },
          { title: "问题", cell: ({ words }) => words },
        ]}
        rows={listed}
        empty=""
      />
    </div>
  );
}
