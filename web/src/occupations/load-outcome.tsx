import { Button } from "antd";
import type { Failure } from "../api/failure.ts";
import type { OccupationsLoaded } from "../api/models.ts";
import { FailureNote } from "../ui/failure-note.tsx";
import { Table } from "../ui/table.tsx";

/** What would come of a file, to be confirmed; what came of it; or everything that is wrong with it, cell by cell. */
export function LoadOutcome({ busy, failure, rest, loaded, written, onConfirm, onClose }: LoadOutcomeProps) {
  if (busy) return <p role="status">正在核对…</p>;
  if (failure) return <Refused failure={failure} rest={rest} />;
  if (!loaded) return null;
  const nothing = loaded.added + loaded.filled === 0;
  return (
    <>
      <p role="status">
        {written ? "已导入。" : "核对无误。"}
        {countWords(loaded)}
      </p>
      {written ? (
        <Button type="primary" onClick={onClose}>
          关闭
        </Button>
      ) : nothing ? (
        <p className="hint">没有需要导入的内容。</p>
      ) : (
        <Button type="primary" onClick={onConfirm}>
          确认导入
        </Button>
      )}
    </>
  );
}

interface LoadOutcomeProps {
  busy: boolean;
  failure: Failure | undefined;
  /** What of it stands at no field. */
  rest: readonly string[];
  loaded: OccupationsLoaded | undefined;
  /** It was not only tried. */
  written: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

function Refused({ failure, rest }: { failure: Failure; rest: readonly string[] }) {
  const cells = failure.problems.filter(({ at }) => at.includes("!"));
  if (cells.length === 0) return <FailureNote failure={failure} rest={rest} />;
  const more = failure.problems.find(({ code }) => code === "more-problems");
  return (
    <div role="alert">
      <Table
        caption={`以下${cells.length}处需要修改，没有导入任何内容。改好后请重新选择文件。${more?.message.zh ?? ""}`}
        columns={[
          { title: "单元格", cell: ({ at }) => at, short: true },
          { title: "问题", cell: ({ words }) => words },
        ]}
        rows={cells.map(({ at, message }, id) => ({ id, at, words: message.zh }))}
        empty=""
      />
    </div>
  );
}

/** 共3行：新增1个职业，补充1个编码，1个没有变化。 */
function countWords({ rows, added, filled, same }: OccupationsLoaded): string {
  return `共${rows}行：新增${added}个职业，为已有职业补充${filled}个编码，${same}个没有变化。`;
}
