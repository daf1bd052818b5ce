import { App, Button, Modal } from "antd";
import { overlayContainer } from "../ui/overlay.ts";
import { usePrintsAlone } from "../ui/use-prints-alone.ts";

/** A password that was just made, for whom. */
export interface Given {
  username: string;
  /** Nothing where it has been shown before: the command was sent again after a broken line. */
  password: string | null;
}

/** The first password: shown once, to be handed over, and changed by its owner at once. */
export function FirstPassword({ given, onClose }: { given: Given | undefined; onClose: () => void }) {
  const { message } = App.useApp();
  usePrintsAlone(given !== undefined);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(given?.password ?? "");
      void message.success("已复制");
    } catch {
      void message.warning("浏览器不允许复制，请手动抄写或打印");
    }
  };
  return (
    <Modal
      title="初始密码"
      open={given !== undefined}
      onCancel={onClose}
      mask={{ closable: false }}
      destroyOnHidden
      getContainer={overlayContainer}
      footer={
        given?.password === null ? (
          <Button type="primary" onClick={onClose}>
            知道了
          </Button>
        ) : (
          [
            <Button key="copy" onClick={() => void copy()}>
              复制
            </Button>,
            <Button key="print" onClick={() => window.print()}>
              打印
            </Button>,
            <Button key="done" type="primary" onClick={onClose}>
              已转交本人
            </Button>,
          ]
        )
      }
    >
      <p>登录账号：{given?.username}</p>
      {given?.password === null ? (
        <p role="alert">已经办理，但初始密码在网络中断前已显示过一次，不再显示。如未记下，请由安全管理员重置密码。</p>
      ) : (
        <>
          <output className="password">{given?.password}</output>
          <p>请当面转交本人。初始密码只显示这一次，本人首次登录后必须修改。</p>
        </>
      )}
    </Modal>
  );
}
