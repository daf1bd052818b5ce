import { Button } from "antd";
import { useState } from "react";
import { NotShown } from "./not-shown.tsx";
import { PdfPage } from "./pdf-page.tsx";
import { usePdf } from "./use-pdf.ts";

const ZOOMS = [1, 1.5, 2, 3];

/** A PDF, one page at a time: a long one takes no more memory than a short one. */
export function PdfView({ name, bytes }: { name: string; bytes: Blob }) {
  const pdf = usePdf(bytes);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(0);
  if (pdf === "broken") return <NotShown />;
  if (!pdf) return <p role="status">正在打开…</p>;
  const factor = ZOOMS[zoom] ?? 1;
  return (
    <>
      <div className="pdf-bar">
        <Button disabled={page === 1} onClick={() => setPage(page - 1)}>
          上一页
        </Button>
        <span role="status">
          第 {page} 页，共 {pdf.pages} 页
        </span>
        <Button disabled={page === pdf.pages} onClick={() => setPage(page + 1)}>
          下一页
        </Button>
        <Button disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          缩小
        </Button>
        <Button disabled={zoom === ZOOMS.length - 1} onClick={() => setZoom(zoom + 1)}>
          放大
        </Button>
      </div>
      <PdfPage key={`${page} ${factor}`} {...{ pdf, page, zoom: factor }} label={`${name} 第 ${page} 页`} />
    </>
  );
}
