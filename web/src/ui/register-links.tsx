import { daysWords, findRegister } from "@jianheng/domain/registers";
import { Link } from "@tanstack/react-router";
import { type FiguresList, listSearch, listsOfFigures } from "./lists-of-figures.ts";

/** Kept with the posts, not in a register of the books. */
const APPOINTMENTS = "appointment";

/** 查看记录: to the records of a station that figures look at, of the time that they look at, whether anything counts against one or not. */
export function RegisterLinks({ organisation, figures, apart = false }: RegisterLinksProps) {
  const lists = listsOfFigures(figures);
  if (lists.length === 0) return null;
  return (
    <p className="register-links no-print">
      查看记录：
      {lists.map((list, index) => (
        <span key={JSON.stringify([list.register, list.within])}>
          {index > 0 ? "、" : ""}
          <RegisterLink {...{ organisation, list, apart }} />
        </span>
      ))}
    </p>
  );
}

function RegisterLink({ organisation, list, apart }: RegisterLinkProps) {
  const { register } = list;
  const shared = {
    ...(apart ? { target: "_blank" } : {}),
    children: (
      <>
        {findRegister(register)?.words.zh ?? "岗位任职"}
        {list.several ? `（${list.within ? daysWords(list.within) : "全部"}）` : ""}
        {apart ? <span className="hidden">（在新标签页打开）</span> : null}
      </>
    ),
  };
  if (register === APPOINTMENTS) {
    return <Link to="/organisations/$organisation/appointments" params={{ organisation }} {...shared} />;
  }
  const to = "/organisations/$organisation/registers/$register";
  return <Link to={to} params={{ organisation, register }} search={listSearch(list)} {...shared} />;
}

interface RegisterLinksProps {
  organisation: string;
  /** Each list once, in their order. */
  figures: Parameters<typeof listsOfFigures>[0];
  /** In a tab of its own, beside what lies open. */
  apart?: boolean;
}

interface RegisterLinkProps {
  organisation: string;
  list: FiguresList;
  apart: boolean;
}
