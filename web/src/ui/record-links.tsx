import { Link } from "@tanstack/react-router";

/** A record of a station as it is named elsewhere; without an id it is one that is missing. */
interface NamedRecord {
  register: string;
  id: string | null;
  name: string;
}

/** Registers that have a page; an appointment is kept elsewhere. */
const ELSEWHERE: readonly string[] = ["appointment"];

/** The records behind a figure, each leading to its page: the first of them, where there are more. */
export function RecordLinks({ organisation, of: { records, wrong }, apart = false }: RecordLinksProps) {
  return (
    <>
      {records.map((record, index) => (
        <span key={record.id ?? record.name}>
          {index > 0 ? "、" : ""}
          <RecordLink {...{ organisation, record, apart }} />
        </span>
      ))}
      {wrong > records.length ? "等" : ""}
    </>
  );
}

interface RecordLinksProps {
  organisation: string;
  of: { records: readonly NamedRecord[]; wrong: number };
  /** In a tab of its own, beside what lies open. */
  apart?: boolean;
}

function RecordLink({ organisation, record: { register, id, name }, apart }: RecordLinkProps) {
  const shared = {
    ...(apart ? { target: "_blank" } : {}),
    children: (
      <>
        {name}
        {apart ? <span className="hidden">（在新标签页打开）</span> : null}
      </>
    ),
  };
  if (ELSEWHERE.includes(register)) {
    return <Link to="/organisations/$organisation/appointments" params={{ organisation }} {...shared} />;
  }
  if (id === null) {
    const to = "/organisations/$organisation/registers/$register";
    return <Link to={to} params={{ organisation, register }} {...shared} />;
  }
  const to = "/organisations/$organisation/registers/$register/records/$record";
  return <Link to={to} params={{ organisation, register, record: id }} {...shared} />;
}

interface RecordLinkProps {
  organisation: string;
  record: NamedRecord;
  apart: boolean;
}
