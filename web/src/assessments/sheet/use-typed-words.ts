import { useState } from "react";
import { keepTyped, type TypedWords } from "../desk/typed.ts";
import { typedIn } from "./storage.ts";

/** What is typed on a sheet and is no entry yet, as it was left before. */
export function useTypedWords(of: { account: string; sheet: string }): TypedWords {
  const [typed] = useState(() => {
    const stored = typedIn(localStorage, of);
    return keepTyped(stored.read() ?? {}, stored.write);
  });
  return typed;
}
