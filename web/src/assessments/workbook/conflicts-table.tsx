import type { Whose } from "@jianheng/domain/assessments";
import { Table } from "../../ui/table.tsx";
import { type ImportChoices, type ImportConflict, idOf, type Waiting } from "./choices.ts";
import "./workbook.css";

/** What both sides changed since the export, a row for each check: his file's and what stands, side by side. */
export function ConflictsTable({ waiting, choices, onChoose }: ConflictsTableProps) {
  const side = (whose: Whose, title: string) => ({
    title,
    cell: (conflict: ImportConflict) => (
      <label className="import-side">
        <input
          type="radio"
          name={`choice-${idOf(conflict)}`}
          aria-label={`${idOf(conflict)}：${title}`}
          checked={choices[idOf(conflict)] === whose}
          onChange={() => onChoose({ ...choices, [idOf(conflict)]: whose })}
        />
        <Parts conflict={conflict} of={whose} />
      </label>
    ),
  });
  return (
    <Table
      caption={`导出之后，以下${waiting.conflicts.length}处在文件中和系统中都改过，请逐处选择保留哪一个。还没有导入任何内容。`}
      columns={[
        { title: "条目", cell: (conflict) => idOf(conflict), short: true },
        { title: "导出时", cell: (conflict) => <Parts conflict={conflict} of="base" /> },
        side("mine", "我的（文件）"),
        side("theirs", "现有（系统）"),
      ]}
      rows={waiting.conflicts.map((conflict) => ({ ...conflict, id: idOf(conflict) }))}
      empty=""
    />
  );
}

interface ConflictsTableProps {
  waiting: Waiting;
  choices: ImportChoices;
  onChoose: (choices: ImportChoices) => void;
}

function Parts({ conflict: { parts }, of }: { conflict: ImportConflict; of: Whose | "base" }) {
  return (
    <span className="import-parts">
      {parts.map((part, index) => (
        // Two faults of a line may read alike.
        // biome-ignore lint/suspicious/noArrayIndexKey: what is listed does not change while it is shown
        <span key={index}>
          {part.what}：{part[of]}
        </span>
      ))}
    </span>
  );
}
