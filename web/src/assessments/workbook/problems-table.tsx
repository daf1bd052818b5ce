import type { Failure } from "../../api/failure.ts";
import { Table } from "../../ui/table.tsx";

const CELL = /![A-Z]+\d+$/;

/** Whether everything that is wrong is wrong in some cell. */
export function isOfCells({ problems }: Failure): boolean {
  return problems.length > 0 && problems.every(({ at }) => CELL.test(at));
}

/** What is wrong with a workbook, each at its cell. */
export function ProblemsTable({ failure: { problems } }: { failure: Failure }) {
  const rows = problems.map(({ at, message }, index) => ({ id: index, at, words: message.zh }));
  return (
    <div role="alert">
      <Table
        caption={`文件中有${problems.length}处需要修改，没有导入任何内容。改好后请重新选择文件。`}
        columns={[
          { title: "单元格", cell: ({ at }) => at, short: true },
          { title: "问题", cell: ({ words }) => words },
        ]}
        rows={rows}
        empty=""
      />
    </div>
  );
}
