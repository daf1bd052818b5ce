import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";

/** A page of the office: where it stands, what it is called, what can be done on it. */
export function Page({ title, crumbs = [], actions, lead, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} - 鉴衡`;
  }, [title]);
  // Whoever hears the page is told that it is another one; nothing is taken from a field that has the focus.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <>
      {crumbs.length === 0 ? null : (
        <nav className="crumbs" aria-label="当前位置">
          <ol>
            {[["首页", "/"] as const, ...crumbs.filter(([name]) => name !== "")].map(([name, to]) => (
              <li key={name}>{to === undefined ? name : <Link to={to}>{name}</Link>}</li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className="actions">{actions}</div>
      </div>
      {lead === undefined ? null : <p className="lead">{lead}</p>}
      {children}
    </>
  );
}

interface PageProps {
  title: string;
  /** The pages above it; one without an address is words only, one whose name is not known is left out. */
  crumbs?: readonly (readonly [name: string, to?: string])[];
  actions?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}
