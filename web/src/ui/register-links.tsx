import { findRegister } from "@jianheng/domain/registers";
import { Link } from "@tanstack/react-router";

/** Kept with the posts, not in a register of the books. */
const APPOINTMENTS = "appointment";

/** 查看记录: to the records of a station that figures look at, whether anything counts against one or not. */
export function RegisterLinks({ organisation, figures, apart = false }: RegisterLinksProps) {
  const registers = [...new Set(figures.flatMap((one) => one.registers))];
  if (registers.length === 0) return null;
  return (
    <p className="register-links no-print">
      查看记录：
      {registers.map((register, index) => (
        <span key={register}>
          {index > 0 ? "、" : ""}
          <RegisterLink {...{ organisation, register, apart }} />
        </span>
      ))}
    </p>
  );
}

function RegisterLink({ organisation, register, apart }: RegisterLinkProps) {
  const shared = {
    ...(apart ? { target: "_blank" } : {}),
    children: (
      <>
        {findRegister(register)?.words.zh ?? "岗位任职"}
        {apart ? <span className="hidden">（在新标签页打开）</span> : null}
      </>
    ),
  };
  if (register === APPOINTMENTS) {
    return <Link to="/organisations/$organisation/appointments" params={{ organisation }} {...shared} />;
  }
  return <Link to="/organisations/$organisation/registers/$register" params={{ organisation, register }} {...shared} />;
}

interface RegisterLinksProps {
  organisation: string;
  /** Each register once, in their order. */
  figures: readonly { registers: readonly string[] }[];
  /** In a tab of its own, beside what lies open. */
  apart?: boolean;
}

interface RegisterLinkProps {
  organisation: string;
  register: string;
  apart: boolean;
}
