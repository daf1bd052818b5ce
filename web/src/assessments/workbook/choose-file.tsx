import { Button } from "antd";
import { useRef } from "react";

/** Asks for the workbook; it is sent as soon as it is chosen. */
export function ChooseFile({ busy, again, onChoose }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (file: File | undefined) => {
    // The same file may be chosen again, once it has been mended.
    if (input.current) input.current.value = "";
    if (file) onChoose(file);
  };
  return (
    <div className="upload">
      <p className="hint">
        请选择从本页“导出
        Excel”后填写的工作簿。有一处填写有误即全部不导入；与他人的修改有冲突的，先由您选择；证据不受影响。
      </p>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.et"
        hidden
        aria-label="选择工作簿"
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <Button type={again ? "default" : "primary"} loading={busy} onClick={() => input.current?.click()}>
        {again ? "重新选择文件" : "选择文件"}
      </Button>
    </div>
  );
}

interface ChooseFileProps {
  busy: boolean;
  /** One was chosen before. */
  again: boolean;
  onChoose: (file: File) => void;
}
