import { useState } from "react";
import type { Keeper, Kept } from "../desk/keeper.ts";
import { isAllKept, savingOf } from "../desk/progress.ts";
import type { SheetPlace } from "./place.ts";
import { workbookPath } from "./place.ts";

/** 导出 Excel、导入 Excel: a sheet on the way to a laptop without network and back. */
export function WorkbookActs({ place, kept, keeper, writable, onImport }: WorkbookActsProps) {
  const [waits, setWaits] = useState(false);
  const saved = isAllKept(savingOf(kept.desk));
  return (
    <div className="workbook-acts no-print">
      <a
        href={workbookPath(place)}
        download
        onClick={(event) => {
          setWaits(!saved);
          if (saved) return;
          // What is not kept would be missing from it.
          event.preventDefault();
          keeper.flush();
        }}
      >
        导出 Excel
      </a>
      {writable ? (
        <button type="button" className="linklike" onClick={() => onImport(keeper)}>
          导入 Excel
        </button>
      ) : null}
      {waits && !saved ? <span role="status">还有内容没有保存，保存后再导出。</span> : null}
    </div>
  );
}

interface WorkbookActsProps {
  place: SheetPlace;
  kept: Kept;
  keeper: Keeper;
  writable: boolean;
  /** Opens what asks for the file; what lies on the desk has to be kept before. */
  onImport: (keeper: Keeper) => void;
}
