import { useEffect, useState } from "react";
import type { Pdf } from "./open-pdf.ts";

/** A PDF being opened: `undefined` until it is, "broken" where it can't be. */
export function usePdf(bytes: Blob): Pdf | "broken" | undefined {
  const [opened, setOpened] = useState<Pdf | "broken">();
  useEffect(() => {
    let left = false;
    let close = () => {};
    const open = async () => {
      // What draws a PDF is fetched by whoever looks at one.
      const { openPdf } = await import("./open-pdf.ts");
      const pdf = await openPdf(bytes);
      close = pdf.close;
      if (left) close();
      else setOpened(pdf);
    };
    open().catch(() => {
      if (!left) setOpened("broken");
    });
    return () => {
      left = true;
      close();
    };
  }, [bytes]);
  return opened;
}
