import { LogoutOutlined, SwapOutlined } from "@ant-design/icons";
import { useRouterState } from "@tanstack/react-router";
import { api } from "../api/client.ts";
import { useMe } from "../ui/me.ts";
import { wayInFrom } from "./leave.ts";

/** Who one is, in which post one acts, and the ways out of both. */
export function WhoAmI() {
  const { person, current, appointments } = useMe();
  useRouterState({ select: ({ location }) => location.href });
  const leave = async () => {
    await api.DELETE("/api/session");
    location.assign("/");
  };
  return (
    <div className="who">
      <span className="who-name">
        <strong>{person.name}</strong>
        <small>
          {current.organisation.name}　{current.post.name}
        </small>
      </span>
      {appointments.length > 1 ? (
        <a href={wayInFrom(location, "/choose-post")}>
          <SwapOutlined aria-hidden /> 切换身份
        </a>
      ) : null}
      <button type="button" onClick={() => void leave()}>
        <LogoutOutlined aria-hidden /> 退出
      </button>
    </div>
  );
}
