import type { Me } from "../api/models.ts";
import { Frame } from "../ui/public/frame.tsx";
import { SignOut } from "./sign-out.tsx";

/** Nobody can sign in yet. */
export function NotSetUp() {
  return (
    <Frame title="系统尚未初始化">
      <p>请使用服务器首次启动时显示的初始化链接，设置本单位和第一位系统管理员。</p>
      <p>没有找到链接时，请在服务器的启动日志中查找，或联系负责安装的人员。</p>
    </Frame>
  );
}

/** The server does not answer. */
export function Away() {
  return (
    <Frame title="暂时无法连接">
      <p role="alert">没有连上服务器。请检查网络后重试；如仍不行，请联系系统管理员。</p>
      <p>
        <button type="button" className="primary" onClick={() => location.reload()}>
          重新连接
        </button>
      </p>
    </Frame>
  );
}

/** Who holds no post today can do nothing. */
export function NoPost({ me }: { me: Me }) {
  return (
    <Frame title="您目前没有任职">
      <p>{me.person.name}，您今天没有有效的岗位任职，因此不能办理业务。</p>
      <p>请联系所在单位的系统管理员登记任命（聘任）。</p>
      <SignOut />
    </Frame>
  );
}
