import { useEffect } from "react";

/**
 * Says to the styles how high the head of the office is: on a narrow screen it has two rows, and what sticks below it
 * would lie under it.
 */
export function useHeadHeight(): void {
  useEffect(() => {
    const head = document.querySelector<HTMLElement>("header.head");
    const { style } = document.documentElement;
    if (!head) return;
    const measure = () => style.setProperty("--head", `${head.offsetHeight}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(head);
    return () => {
      observer.disconnect();
      style.removeProperty("--head");
    };
  }, []);
}
