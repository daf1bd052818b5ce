import { Button } from "antd";
import type { Key, ReactNode } from "react";
import { Loaded } from "./loaded.tsx";
import type { Pages } from "./use-pages.ts";

/** One column: its heading, and what stands in it. */
export interface Column<T> {
  title: string;
  cell: (row: T) => ReactNode;
  /** Buttons only: nothing to print. */
  buttons?: true;
  /** A few characters that are not to be broken: a name, a state. */
  short?: true;
}

/** A table that reads as cards on a telephone. A native one: it is light, prints well and every reader knows it. */
export function Table<T extends { id: Key }>({ caption, columns, rows, empty }: TableProps<T>) {
  if (rows.length === 0) return <p className="empty">{empty}</p>;
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, buttons }) => (
            <th key={title} scope="col" {...(buttons ? { className: "no-print" } : {})}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map(({ title, cell, buttons, short }) => (
              <td key={title} data-label={title} className={buttons ? "no-print" : short && "short"}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TableProps<T> {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  /** What is said where there is none, and what to do then. */
  empty: ReactNode;
}

/** A table of a list that comes in pages. */
export function PagedTable<T extends { id: Key }>({
  pages,
  ...table
}: Omit<TableProps<T>, "rows"> & { pages: Pages<T> }) {
  return (
    <Loaded query={pages}>
      {(rows) => (
        <>
          <Table {...table} rows={rows} />
          {pages.hasNextPage ? <p className="print-only">以上为前{rows.length}条，其余未列出。</p> : null}
          {pages.hasNextPage ? (
            <p className="more">
              <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                加载更多
              </Button>
            </p>
          ) : null}
        </>
      )}
    </Loaded>
  );
}
