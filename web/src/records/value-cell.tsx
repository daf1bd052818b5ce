import type { Column } from "@jianheng/domain/registers";
import { Link } from "@tanstack/react-router";
import type { ShownValue } from "../api/models.ts";
import { namedBy } from "./named.ts";
import { wordsOf } from "./words-of.ts";

/** What a column of a record says; whom and what it names are a click away. */
export function ValueCell({ organisation, column, value }: ValueCellProps) {
  const words = wordsOf(column, value);
  if (words === "") return <span className="soft">{column.unsaid ?? "—"}</span>;
  const named = namedBy(value);
  const { type } = column;
  if (named && type.kind === "person") {
    const params = { organisation, person: named.id };
    return (
      <span>
        <Link to="/organisations/$organisation/people/$person" params={params}>
          {words}
        </Link>
        {named.number ? <span className="masked">{named.number}</span> : null}
      </span>
    );
  }
  if (named && type.kind === "record") {
    const params = { organisation, register: type.of, record: named.id };
    return (
      <Link to="/organisations/$organisation/registers/$register/records/$record" params={params}>
        {words}
      </Link>
    );
  }
  return <span className={type.kind === "text" ? "said" : undefined}>{words}</span>;
}

interface ValueCellProps {
  organisation: string;
  column: Column;
  value: ShownValue | undefined;
}
