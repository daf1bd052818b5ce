import type { Register } from "@jianheng/domain/registers";
import { Link } from "@tanstack/react-router";
import type { RegisterPlace } from "./place.ts";

/** What of a record changes by application only, with the way there. */
export function FixedNote({ place: { organisation }, register, fixed }: FixedNoteProps) {
  const names = register.columns.filter(({ id }) => fixed.includes(id)).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className="fixed-note">
      {names.join("、")}已经登记，不能直接修改：内容有变化的，请在
      <Link to="/organisations/$organisation/changes" params={{ organisation }}>
        变更登记
      </Link>
      中提出申请，经审批机关批准后重新登记并换发许可证
      {register.id === "licence" ? "；登记有误的，请审批机关更正。" : "。"}
    </p>
  );
}

interface FixedNoteProps {
  place: Pick<RegisterPlace, "organisation">;
  register: Register;
  /** The columns that can't be changed directly. */
  fixed: readonly string[];
}
