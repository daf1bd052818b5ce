import { useEffect } from "react";

let open = 0;

/** Counts a form as open for as long as it is: what stands in it is not to be thrown away by leaving the page. */
export function useOpenForm(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    open += 1;
    return () => {
      open -= 1;
    };
  }, [isOpen]);
}

/** Whether something is being filled in. */
export function isFillingIn(): boolean {
  return open > 0;
}
