import { useSyncExternalStore } from "react";
import { useOpenForm } from "../../ui/open-forms.ts";
import type { TypedWords } from "../desk/typed.ts";

/** Keeps the page from being left by itself while something on it is not on the sheet. By itself: it alone is drawn again. */
export function StayOpen({ typed, unkept }: { typed: TypedWords; unkept: boolean }) {
  const typedOn = useSyncExternalStore(typed.subscribe, typed.lines);
  useOpenForm(unkept || typedOn.length > 0);
  return null;
}
