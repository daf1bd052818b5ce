import { Button } from "antd";
import { type ReactNode, useRef } from "react";

/** Asks for a workbook, or for several; it is tried as soon as it is chosen. */
export function ChooseWorkbook({ busy, again, hint, onChoose, onChooseAll }: ChooseWorkbookProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (list: FileList | null) => {
    const files = [...(list ?? [])];
    // The same file may be chosen again, once it has been mended.
    if (input.current) input.current.value = "";
    const [file] = files;
    if (!file) return;
    onChoose?.(file);
    onChooseAll?.(files);
  };
  return (
    <div className="upload record-import">
      <p className="hint">{hint}</p>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.et"
        multiple={onChooseAll !== undefined}
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
  /** What can be chosen, and what comes of it. */
  hint: ReactNode;
  onChoose?: (file: File) => void;
  /** Several may be chosen at once. */
  onChooseAll?: (files: readonly File[]) => void;
}
