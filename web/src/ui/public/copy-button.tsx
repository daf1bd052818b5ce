import { useState } from "react";
import { copyText } from "../copy-text.ts";

/** Copies a text, and says whether it did. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const [said, setSaid] = useState("");
  return (
    <>
      <button
        type="button"
        onClick={() => void copyText(text).then((done) => setSaid(done ? "已复制" : "未能复制，请手工抄录"))}
      >
        {children}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
