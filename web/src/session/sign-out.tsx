import { api } from "../api/client.ts";
import { remember } from "./once-here.ts";

/** Signs out and begins anew: nothing of who was here stays in the page. */
export function SignOut() {
  const leave = async () => {
    await api.DELETE("/api/session");
    remember(false);
    location.assign("/");
  };
  return (
    <p>
      <button type="button" onClick={() => void leave()}>
        退出登录
      </button>
    </p>
  );
}
