import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { sendBooks } from "./send-books.ts";

const ImportDialog = lazy(async () => ({ default: (await import("./import-dialog.tsx")).ImportDialog }));

/** 导入工作簿: those of several registers at once, for whoever keeps any register of the station. */
export function ImportBooks({ organisation }: { organisation: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>导入工作簿</Button>
      <Suspense fallback={null}>
        <ImportDialog
          title="导入工作簿"
          organisation={organisation}
          several
          hint="可一次选择多个工作簿（最多40个）。工作表名称为台账名称（与各台账模板相同）的，读入该台账，先后次序由系统安排；其他工作表不读。选择后先核对，不写入任何内容；核对无误并经您确认后才导入，有一处有误即全部不导入。"
          ask={(sending, onSent) => sendBooks({ organisation, ...sending, onSent })}
          open={open}
          onClose={() => setOpen(false)}
        />
      </Suspense>
    </>
  );
}
