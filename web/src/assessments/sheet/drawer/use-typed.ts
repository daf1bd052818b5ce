import { useState } from "react";

/**
 * Text that is written as it is typed, without the space around it: a drawer that is closed by a key leaves no field
 * first. What comes to stand there by anybody else takes the place of what was typed.
 */
export function useTyped(
  kept: string | null,
  write: (words: string | null) => void,
): [text: string, type: (text: string) => void] {
  const [text, setText] = useState(kept ?? "");
  const [written, setWritten] = useState(kept);
  if (written !== kept) {
    setWritten(kept);
    setText(kept ?? "");
  }
  const type = (next: string) => {
    const words = next.trim() === "" ? null : next.trim();
    setText(next);
    setWritten(words);
    if (words !== kept) write(words);
  };
  return [text, type];
}
