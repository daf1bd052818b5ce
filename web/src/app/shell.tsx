import { MenuOutlined } from "@ant-design/icons";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { useMe } from "../ui/me.ts";
import { overlayContainer } from "../ui/overlay.ts";
import { useOnline } from "../ui/use-online.ts";
import { Menu } from "./menu.tsx";
import { organisationOf } from "./navigation.ts";
import { OrganisationPicker } from "./organisation-picker.tsx";
import { WhoAmI } from "./who-am-i.tsx";

/** The frame of the office: who one is and for whom one looks, the menu, the page. */
export function Shell() {
  const me = useMe();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [open, setOpen] = useState(false);
  const online = useOnline();
  const organisation = organisationOf(path) ?? me.current.organisation.id;
  const menu = <Menu organisation={organisation} path={path} onChosen={() => setOpen(false)} />;
  return (
    <>
      <a className="skip" href="#page">
        跳到正文
      </a>
      <header className="head">
        <Button className="opener" icon={<MenuOutlined />} aria-label="打开菜单" onClick={() => setOpen(true)} />
        <span className="brand">鉴衡</span>
        <OrganisationPicker organisation={organisation} path={path} />
        <WhoAmI />
      </header>
      {me.settings.demonstration ? (
        <aside className="strip" aria-label="系统说明">
          演示系统：数据均为虚构，请勿录入真实个人信息。
        </aside>
      ) : null}
      {online ? null : (
        <p className="strip warning" role="status">
          网络已断开，您填写的内容不会丢失，连通后可继续。
        </p>
      )}
      <div className="body">
        <nav className="side" aria-label="主菜单">
          {menu}
        </nav>
        <Drawer
          title="菜单"
          placement="left"
          open={open}
          onClose={() => setOpen(false)}
          size={280}
          getContainer={overlayContainer}
        >
          <nav aria-label="主菜单">{menu}</nav>
        </Drawer>
        <main id="page" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  );
}
