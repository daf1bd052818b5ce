import { Link } from "@tanstack/react-router";
import type { Proposed } from "../api/models.ts";

type Seen = Proposed["figures"][number];

/** Registers that have a page; an appointment is kept elsewhere. */
const ELSEWHERE: readonly string[] = ["appointment"];

/** Facts in their words, each with the records that count against it. */
export function Figures({ organisation, figures }: { organisation: string; figures: readonly Seen[] }) {
  return (
    <ul className="figures">
      {figures.map((seen) => (
        <li key={seen.fact} className={seen.state}>
          {seen.words}
          {seen.records.length === 0 ? null : (
            <>
              ：
              {seen.records.map((record, index) => (
                <span key={record.id ?? record.name}>
                  {index > 0 ? "、" : ""}
                  <RecordLink organisation={organisation} record={record} />
                </span>
              ))}
              {seen.wrong > seen.records.length ? "等" : ""}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function RecordLink({ organisation, record }: { organisation: string; record: Seen["records"][number] }) {
  const { register, id, name } = record;
  if (ELSEWHERE.includes(register)) {
    return (
      <Link to="/organisations/$organisation/appointments" params={{ organisation }}>
        {name}
      </Link>
    );
  }
  if (id === null) {
    return (
      <Link to="/organisations/$organisation/registers/$register" params={{ organisation, register }}>
        {name}
      </Link>
    );
  }
  return (
    <Link
      to="/organisations/$organisation/registers/$register/records/$record"
      params={{ organisation, register, record: id }}
    >
      {name}
    </Link>
  );
}
