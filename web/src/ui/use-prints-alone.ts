import { useEffect } from "react";

/** While a dialog with something to hand over is open, it is printed without the page behind it. */
export function usePrintsAlone(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    document.body.dataset.prints = "dialog";
    return () => {
      delete document.body.dataset.prints;
    };
  }, [open]);
}
