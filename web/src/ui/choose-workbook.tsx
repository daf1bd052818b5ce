import { Button } from "antd";
import { type ReactNode, useRef } from "react";

/** Asks for a workbook, or for several; it is tried as soon as it is chosen. */
export function ChooseWorkbook({ busy, again, several, hint, onChoose }: ChooseWorkbookProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (list: FileList | null) => {
    const files = [...(list ?? [])];
    // The same file may be chosen again, once it has been mended.
    if (input.current) input.current.value = "";
    if (files.length > 0) onChoose(files);
  };
  return (
    <div className="upload record-import">
      <p className="hint">{hint}</p>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.et"
        multiple={several}
        hidden
        aria-label="选择工作簿"
        onChange={({ target }) => choose(target.files)}
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
  /** Several may be chosen at once. */
  several: boolean;
  /** What can be chosen, and what comes of it. */
  hint: ReactNode;
  /** Of one or more files. */
  onChoose: (files: readonly File[]) => void;
}
