import type { Enrolment } from "../api/models.ts";
import { QrCode } from "./qr-code.tsx";
import { usePrintsAlone } from "./use-prints-alone.ts";

/** The secret to be read by the telephone, and the backup codes to be printed and locked away. */
export function EnrolmentSheet({ enrolment: { uri, secret, backupCodes } }: { enrolment: Enrolment }) {
  usePrintsAlone(true);
  return (
    <div className="enrolment">
      <ol>
        <li>在手机上安装任一支持 TOTP 的动态口令应用，扫描下方二维码。</li>
        <li>打印或抄写备用口令，妥善保管：手机不在身边时，每个备用口令可登录一次。离开本页后不再显示。</li>
        <li>输入手机上显示的6位数字，完成设置。</li>
      </ol>
      <QrCode text={uri} label="动态口令二维码" />
      <p>
        无法扫码时手动输入密钥：<code>{secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
      </p>
      <h2>备用口令</h2>
      <ul className="codes">
        {backupCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <button type="button" onClick={() => window.print()}>
          打印备用口令
        </button>
      </p>
    </div>
  );
}
