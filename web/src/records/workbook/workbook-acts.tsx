import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useMay } from "../../ui/me.ts";
import type { RegisterPlace } from "../place.ts";
import { workbookPath } from "./paths.ts";

const ImportDialog = lazy(async () => ({ default: (await import("./import-dialog.tsx")).ImportDialog }));

/** 下载模板、导出、导入: a register as an Excel file. */
export function WorkbookActs({ place, mayKeep }: { place: RegisterPlace; mayKeep: boolean }) {
  const may = useMay(place.organisation);
  const [importing, setImporting] = useState(false);
  const imports = mayKeep && may("records.import");
  return (
    <>
      {may("records.export") ? (
        <>
          {imports ? (
            <Button href={workbookPath(place, true)} download>
              下载模板
            </Button>
          ) : null}
          <Button href={workbookPath(place, false)} download>
            导出 Excel
          </Button>
        </>
      ) : null}
      {imports ? (
        <>
          <Button onClick={() => setImporting(true)}>导入 Excel</Button>
          <Suspense fallback={null}>
            <ImportDialog place={place} open={importing} onClose={() => setImporting(false)} />
          </Suspense>
        </>
      ) : null}
    </>
  );
}
