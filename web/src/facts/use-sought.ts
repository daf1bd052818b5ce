import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

/** Scrolls to what the address names, once it is there: what is above it came later than the page. */
export function useSought({ within, there }: { within: (id: string) => boolean; there: boolean }): boolean {
  const hash = useLocation({ select: (location) => location.hash });
  const sought = within(hash);
  useEffect(() => {
    if (sought && there) document.getElementById(hash)?.scrollIntoView();
  }, [hash, sought, there]);
  return sought;
}
