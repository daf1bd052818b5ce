import { Button } from "antd";
import type { SheetImport } from "../../api/models.ts";

type Done = Extract<SheetImport, { is: "done" }>;

/** What came of an import. */
export function ImportDone({ answer: { lines, checks, left }, onClose }: { answer: Done; onClose: () => void }) {
  const none = lines + checks === 0;
  return (
    <>
      <p role="status">
        {none ? "文件与系统中的内容一致，没有需要导入的改动。" : `已导入：${lines}条评估发现、${checks}个小项有改动。`}
      </p>
      {left.length === 0 ? null : (
        <p>以下各条在文件中已整条清空，系统中保持原样，需要清除的请在页面上修改：{left.join("、")}</p>
      )}
      {none ? null : <p className="hint">继续离线填写的，请重新导出，不要再用这份文件。</p>}
      <Button type="primary" onClick={onClose}>
        关闭
      </Button>
    </>
  );
}
