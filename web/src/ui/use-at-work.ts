import { useSyncExternalStore } from "react";

/** After how long without a key or a touch a page no longer asks by itself. */
const IDLE_MS = 5 * 60_000;
const LOOK_MS = 30_000;
const SIGNS = ["keydown", "pointerdown"] as const;
let last = Date.now();

/**
 * Whether somebody is at the page. What asks by itself, again and again, stops when nobody is: it would keep the session
 * of somebody alive who has left his desk, past the time after which it is to end.
 */
export function useAtWork(): boolean {
  return useSyncExternalStore(subscribe, isAtWork);
}

function isAtWork(): boolean {
  return Date.now() - last < IDLE_MS;
}

function subscribe(changed: () => void): () => void {
  const noted = () => {
    last = Date.now();
    changed();
  };
  for (const sign of SIGNS) window.addEventListener(sign, noted, { passive: true });
  const timer = setInterval(changed, LOOK_MS);
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, noted);
  };
}
