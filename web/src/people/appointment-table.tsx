import { mayHandle } from "@jianheng/domain/people";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { Appointment } from "../api/models.ts";
import { useMay, useMe } from "../ui/me.ts";
import { type Column, PagedTable, Table } from "../ui/table.tsx";
import type { Pages } from "../ui/use-pages.ts";
import { formatDay, formatPeriod, officialDay } from "../ui/when.ts";
import { EndDialog } from "./end-dialog.tsx";

/** Appointments, each with its document, and ending them for whoever may. */
export function AppointmentTable({ organisation, withPerson = false, caption, empty, ...of }: AppointmentTableProps) {
  const may = useMay(organisation);
  const { current } = useMe();
  const [ending, setEnding] = useState<Appointment>();
  const person: Column<Appointment> = {
    title: "姓名",
    short: true,
    cell: (one) => (
      <Link to="/organisations/$organisation/people/$person" params={{ organisation, person: one.person.id }}>
        {one.person.name}
      </Link>
    ),
  };
  const end: Column<Appointment> = {
    title: "操作",
    buttons: true,
    cell: (one) => {
      if (!isOpenEnded(one)) return "已终止";
      if (!mayHandle({ by: current.post.id, post: one.post.id })) return "由系统管理员办理";
      return (
        <button type="button" className="linklike" onClick={() => setEnding(one)}>
          终止任命<span className="hidden">：{`${one.person.name} ${one.post.name}`}</span>
        </button>
      );
    },
  };
  const columns: Column<Appointment>[] = [
    ...(withPerson ? [person] : []),
    { title: "岗位", cell: ({ post }) => post.name },
    { title: "任期", cell: formatPeriod },
    {
      title: "任命文件",
      cell: ({ document }) => `${document.title}（${document.number}，${formatDay(document.issuedOn)}）`,
    },
    ...(may("people.end") ? [end] : []),
  ];
  return (
    <>
      {"pages" in of ? (
        <PagedTable {...{ caption, empty, columns }} pages={of.pages} />
      ) : (
        <Table {...{ caption, empty, columns }} rows={of.rows} />
      )}
      <EndDialog organisation={organisation} appointment={ending} onClose={() => setEnding(undefined)} />
    </>
  );
}

/** Whether an appointment can still be ended earlier than it would be. */
function isOpenEnded({ until }: Appointment): boolean {
  return until === null || until > officialDay(new Date());
}

type AppointmentTableProps = { organisation: string; withPerson?: boolean; caption: string; empty: ReactNode } & (
  | { rows: readonly Appointment[] }
  | { pages: Pages<Appointment> }
);
