import { useEffect, useRef, useState } from "react";
import { NotShown } from "./not-shown.tsx";
import type { Pdf } from "./open-pdf.ts";

/** One page of a PDF, as wide as there is room for, or larger and moved about in its frame. */
export function PdfPage({ pdf, page, zoom, label }: { pdf: Pdf; page: number; zoom: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<"drawing" | "drawn" | "broken">("drawing");
  useEffect(() => {
    const onto = canvas.current;
    if (!onto) return;
    let left = false;
    const { drawn, stop } = pdf.draw({ page, canvas: onto, width: onto.clientWidth });
    const end = (next: "drawn" | "broken") => () => {
      if (!left) setState(next);
    };
    drawn.then(end("drawn"), end("broken"));
    return () => {
      left = true;
      stop();
    };
  }, [pdf, page]);
  if (state === "broken") return <NotShown />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls is scrolled by the keyboard too
    <section className="pdf-frame" tabIndex={0} aria-label={label} aria-busy={state === "drawing"}>
      <canvas ref={canvas} role="img" aria-label={label} style={{ width: `${zoom * 100}%` }} />
    </section>
  );
}
