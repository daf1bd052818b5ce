import { Button } from "antd";
import { useState } from "react";
import { useMe } from "../ui/me.ts";
import { EnrolDialog } from "./enrol-dialog.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";

/** Setting up the second factor, anew too, and giving it up where that is allowed. */
export function SecondFactorSection() {
  const { secondFactor, settings } = useMe();
  const [doing, setDoing] = useState<"enrol" | "remove">();
  const close = () => setDoing(undefined);
  return (
    <>
      <p>
        {secondFactor
          ? "登录时须输入手机上的动态口令。更换手机时请重新设置。"
          : "设置后，登录时除密码外还须输入手机上的动态口令，账号更安全。"}
      </p>
      <p className="actions">
        <Button onClick={() => setDoing("enrol")}>{secondFactor ? "重新设置" : "设置动态口令"}</Button>
        {secondFactor && settings.secondFactor !== "everyone" ? (
          <Button onClick={() => setDoing("remove")}>取消动态口令</Button>
        ) : null}
      </p>
      <EnrolDialog open={doing === "enrol"} onClose={close} />
      <RemoveDialog open={doing === "remove"} onClose={close} />
    </>
  );
}
