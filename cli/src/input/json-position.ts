/** Where text stops being JSON: the platform's own parser does not always say. */

const SPACE = /[ \t\r\n]*/y;
const ATOM = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** Line and column, from 1, of the first character that does not belong; undefined when `text` is JSON. */
export function findJsonError(text: string): { line: number; column: number } | undefined {
  const at = findError(text);
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** Walks the text with a stack of open brackets, so that deep nesting costs no call stack. */
function findError(text: string): number | undefined {
  const open: string[] = [];
  let at = skip(SPACE, text, 0);
  let need: "value" | "value-or-close" | "key" | "key-or-close" | "next" = "value";
  while (open.length > 0 || need !== "next") {
    const char = text[at] ?? "";
    const closing = CLOSING[open.at(-1) ?? ""];
    if (need !== "value" && need !== "key" && char !== "" && char === closing) {
      open.pop();
      at += 1;
      need = "next";
    } else if (need === "next") {
      if (char !== ",") return at;
      at += 1;
      need = open.at(-1) === "{" ? "key" : "value";
    } else if (need === "key" || need === "key-or-close") {
      const end = skip(SPACE, text, skip(STRING, text, at));
      if (char !== '"' || text[at + 1] === undefined || text[end] !== ":") return char === '"' && end > at ? end : at;
      at = end + 1;
      need = "value";
    } else if (char in CLOSING) {
      open.push(char);
      at += 1;
      need = char === "{" ? "key-or-close" : "value-or-close";
    } else {
      const end = skip(char === '"' ? STRING : ATOM, text, at);
      if (end === at) return at;
      at = end;
      need = "next";
    }
    at = skip(SPACE, text, at);
  }
  return at < text.length ? at : undefined;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
