import { hasNumbers, type Register } from "@jianheng/domain/registers";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useMay } from "../../ui/me.ts";
import type { Wanted } from "../list/wanted.ts";
import type { RegisterPlace } from "../place.ts";
import { workbookPath } from "./paths.ts";
import { sendBook } from "./send-book.ts";

const NumbersDialog = lazy(async () => ({ default: (await import("./numbers-dialog.tsx")).NumbersDialog }));
const ImportDialog = lazy(async () => ({ default: (await import("./import-dialog.tsx")).ImportDialog }));

/** 下载模板、导出、导入: a register as an Excel file. */
export function WorkbookActs({ place, register, wanted, mayKeep }: WorkbookActsProps) {
  const whole = wanted.search === "" && wanted.within === null;
  const may = useMay(place.organisation);
  const [importing, setImporting] = useState(false);
  const imports = mayKeep && may("records.import");
  return (
    <>
      {may("records.export") ? (
        <>
          {imports ? (
            <Button href={workbookPath(place, "blank")} download>
              下载模板
            </Button>
          ) : null}
          <Button href={workbookPath(place, wanted)} download>
            {whole ? "导出 Excel" : "导出所列记录"}
          </Button>
        </>
      ) : null}
      {mayKeep && hasNumbers(register) && may("records.exportNumbers") ? (
        <TakeNumbers {...{ place, register }} />
      ) : null}
      {imports ? (
        <>
          <Button onClick={() => setImporting(true)}>导入 Excel</Button>
          <Suspense fallback={null}>
            <ImportDialog
              title="导入 Excel"
              organisation={place.organisation}
              hint="请选择按“下载模板”填写的工作簿。选择后先核对，不写入任何内容；核对无误并经您确认后才导入。关键栏（如编号）与已有记录相同的，按修改处理，不重复登记；有一处有误即全部不导入。"
              ask={(sending, onSent) => sendBook(place, { ...sending, onSent })}
              open={importing}
              onClose={() => setImporting(false)}
            />
          </Suspense>
        </>
      ) : null}
    </>
  );
}

interface WorkbookActsProps {
  place: RegisterPlace;
  register: Register;
  /** What the list shows: so much is exported. */
  wanted: Wanted;
  mayKeep: boolean;
}

function TakeNumbers({ place, register }: Omit<WorkbookActsProps, "mayKeep" | "wanted">) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>导出（含证件号码）</Button>
      <Suspense fallback={null}>
        <NumbersDialog {...{ place, register, open }} onClose={() => setOpen(false)} />
      </Suspense>
    </>
  );
}
