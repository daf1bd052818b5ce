import { App, Button, Modal } from "antd";
import { overlayContainer } from "../ui/overlay.ts";
import { usePrintsAlone } from "../ui/use-prints-alone.ts";

/** A password that was just made, for whom. */
export interface Given {
  username: string;
  password: string;
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
      getContainer={overlayContainer}
      footer={[
        <Button key="copy" onClick={() => void copy()}>
          复制
        </Button>,
        <Button key="print" onClick={() => window.print()}>
          打印
        </Button>,
        <Button key="done" type="primary" onClick={onClose}>
          已转交本人
        </Button>,
      ]}
    >
      <p>登录账号：{given?.username}</p>
      <output className="password">{given?.password}</output>
      <p>请当面转交本人。初始密码只显示这一次，本人首次登录后必须修改。</p>
    </Modal>
  );
}
