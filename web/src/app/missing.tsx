import { Link } from "@tanstack/react-router";
import { Page } from "../ui/page.tsx";

/** There is no such page. */
export function Missing() {
  return (
    <Page title="没有这个页面">
      <p>
        地址可能有误，或者页面已经移动。请从菜单进入，或<Link to="/">返回首页</Link>。
      </p>
    </Page>
  );
}

/** The page itself is at fault, or could not be fetched. */
export function Broken() {
  return (
    <Page title="页面没有打开">
      <p role="alert">可能是网络中断，或系统刚刚更新。请刷新页面后重试；如仍不行，请联系系统管理员。</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          刷新页面
        </button>
      </p>
    </Page>
  );
}
