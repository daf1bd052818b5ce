import { Button } from "antd";
import { useRef } from "react";

/** Asks for the workbook; it is tried as soon as it is chosen. */
export function ChooseWorkbook({ busy, again, onChoose }: ChooseWorkbookProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (file: File | undefined) => {
    // The same file may be chosen again, once it has been mended.
    if (input.current) input.current.value = "";
    if (file) onChoose(file);
  };
  return (
    <div className="upload record-import">
      <p className="hint">
        请选择按“下载模板”填写的工作簿。选择后先核对，不写入任何内容；核对无误并经您确认后才导入。关键栏（如编号）与已有记录相同的，按修改处理，不重复登记；有一处有误即全部不导入。
      </p>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.et"
        hidden
        aria-label="选择工作簿"
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <Button type={again ? "default" : "primary"} disabled={busy} onClick={() => input.current?.click()}>
        {again ? "重新选择文件" : "选择文件"}
      </Button>
    </div>
  );
}

interface ChooseWorkbookProps {
  busy: boolean;
  /** One was chosen before. */
  again: boolean;
  onChoose: (file: File) => void;
}
