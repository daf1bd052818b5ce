import { Button } from "antd";
import { useState } from "react";
import { copyText } from "./copy-text.ts";

/** A button that copies a text, and says whether it did. */
export function Copied({ text, what }: { text: string; what: string }) {
  const [said, setSaid] = useState("");
  return (
    <span className="copied no-print">
      <Button
        size="small"
        onClick={() => void copyText(text).then((done) => setSaid(done ? "已复制" : "未能复制，请手工抄录"))}
      >
        复制<span className="hidden">{what}</span>
      </Button>
      <span role="status">{said}</span>
    </span>
  );
}
