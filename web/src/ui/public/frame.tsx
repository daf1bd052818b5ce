import { type ReactNode, useEffect } from "react";
import { useOnline } from "../use-online.ts";

/** The frame of every page that is there before one has signed in. */
export function Frame({ title, lead, wide, busy, children }: FrameProps) {
  const online = useOnline();
  useEffect(() => {
    document.title = `${title} - 鉴衡`;
  }, [title]);
  return (
    <>
      <header className="banner">
        <p className="brand">鉴衡</p>
        <p className="brand-lead">职业技能鉴定站（所）运行与质量管理系统</p>
        {online ? null : (
          <p className="offline" role="status">
            网络已断开，您填写的内容不会丢失，连通后可继续。
          </p>
        )}
      </header>
      <main className={wide ? "card wide" : "card"} aria-busy={busy === true}>
        <h1>{title}</h1>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
        {busy ? <p role="status">正在加载…</p> : children}
      </main>
    </>
  );
}

interface FrameProps {
  title: string;
  lead?: ReactNode;
  wide?: boolean;
  busy?: boolean;
  children?: ReactNode;
}
