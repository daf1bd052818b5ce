import type { Register } from "@jianheng/domain/registers";
import { Link } from "@tanstack/react-router";
import type { ListedRecord } from "../../api/models.ts";
import { type Column, PagedTable } from "../../ui/table.tsx";
import type { Pages } from "../../ui/use-pages.ts";
import { Confirmed } from "../confirmation.tsx";
import type { RegisterPlace } from "../place.ts";
import { recordName } from "../record-name.ts";
import { ValueCell } from "../value-cell.tsx";
import { mainColumns } from "./main-columns.ts";

/** The records of a register by their main columns; everything else is on the page of each. */
export function RecordsTable({ place, register, pages, caption, empty, onChange }: RecordsTableProps) {
  const { organisation } = place;
  const columns = mainColumns(register).map(
    (column): Column<ListedRecord> => ({
      title: column.name,
      ...(isShort(column.type.kind) ? { short: true as const } : {}),
      cell: ({ values }) => <ValueCell {...{ organisation, column }} value={values[column.id]} />,
    }),
  );
  const confirmed = pages.data?.some(({ confirmation }) => confirmation !== null) === true;
  return (
    <div className="records">
      <PagedTable
        {...{ pages, caption, empty }}
        columns={[
          ...columns,
          ...(confirmed ? [{ title: "核定", cell: (one: ListedRecord) => <Confirmed of={one.confirmation} /> }] : []),
          { title: "附件", short: true, cell: ({ files }) => (files === 0 ? "—" : `${files}份`) },
          {
            title: "操作",
            buttons: true,
            cell: (record) => <RowActs {...{ place, register, record, onChange }} />,
          },
        ]}
      />
    </div>
  );
}

interface RecordsTableProps {
  place: RegisterPlace;
  register: Register;
  pages: Pages<ListedRecord>;
  caption: string;
  empty: string;
  /** For whoever keeps it. */
  onChange: ((record: ListedRecord) => void) | undefined;
}

function RowActs({ place, register, record, onChange }: RowActsProps) {
  const name = <span className="hidden">：{recordName(register, record.values)}</span>;
  return (
    <span className="row-actions">
      <Link
        to="/organisations/$organisation/registers/$register/records/$record"
        params={{ ...place, record: record.id }}
      >
        查看{name}
      </Link>
      {onChange ? (
        <button type="button" className="linklike" onClick={() => onChange(record)}>
          修改{name}
        </button>
      ) : null}
    </span>
  );
}

interface RowActsProps extends Pick<RecordsTableProps, "place" | "register" | "onChange"> {
  record: ListedRecord;
}

/** Kinds whose words are a few characters that are not to be broken. */
function isShort(kind: string): boolean {
  return ["day", "year", "count", "amount", "yes-no", "level"].includes(kind);
}
