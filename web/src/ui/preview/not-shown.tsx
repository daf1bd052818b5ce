import { Alert } from "antd";

/** What is said where the browser can't show what the server sent. */
export function NotShown() {
  return <Alert type="warning" showIcon title="这个文件无法在线显示" description="请点击“下载”，保存后查看。" />;
}
