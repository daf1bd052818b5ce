import { Button } from "antd";
import { lazy, Suspense, useState } from "react";

const BooksDialog = lazy(async () => ({ default: (await import("./books-dialog.tsx")).BooksDialog }));

/** 导入工作簿, for whoever keeps any register of the station. */
export function ImportBooks({ organisation }: { organisation: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>导入工作簿</Button>
      <Suspense fallback={null}>
        <BooksDialog {...{ organisation, open }} onClose={() => setOpen(false)} />
      </Suspense>
    </>
  );
}
