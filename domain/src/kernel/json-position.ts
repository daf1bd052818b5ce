/** Where text stops being JSON, and where it says a thing twice: the platform's own parser is silent about both. */

export interface Position {
  line: number;
  column: number;
}

const SPACE = /[ \t\r\n]*/y;
const ATOM = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** Line and column, from 1, of the first character that does not belong; undefined when `text` is JSON. */
export function findJsonError(text: string): Position | undefined {
  const at = findError(text, () => undefined);
  return at === undefined ? undefined : position(text, at);
}

/** Every key that stands in its object already: JSON.parse would keep the last and drop the rest without a word. */
export function repeatedKeys(text: string): (Position & { key: string })[] {
  const seen = new Map<number, Set<string>>();
  const repeated: (Position & { key: string })[] = [];
  findError(text, ({ raw, at, object }) => {
    const key = JSON.parse(raw) as string;
    const keys = seen.get(object) ?? new Set<string>();
    if (keys.has(key)) repeated.push({ key, ...position(text, at) });
    seen.set(object, keys.add(key));
  });
  return repeated;
}

/** Line and column, from 1. */
function position(text: string, at: number): Position {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** A key as it is written, where, and where its object begins. */
interface Key {
  raw: string;
  at: number;
  object: number;
}

/** Walks the text with a stack of open brackets, so that deep nesting costs no call stack. */
function findError(text: string, onKey: (key: Key) => void): number | undefined {
  const open: string[] = [];
  const starts: number[] = [];
  let at = skip(SPACE, text, 0);
  let need: "value" | "value-or-close" | "key" | "key-or-close" | "next" = "value";
  while (open.length > 0 || need !== "next") {
    const char = text[at] ?? "";
    const closing = CLOSING[open.at(-1) ?? ""];
    if (need !== "value" && need !== "key" && char !== "" && char === closing) {
      open.pop();
      starts.pop();
      at += 1;
      need = "next";
    } else if (need === "next") {
      if (char !== ",") return at;
      at += 1;
      need = open.at(-1) === "{" ? "key" : "value";
    } else if (need === "key" || need === "key-or-close") {
      const closed = skip(STRING, text, at);
      const end = skip(SPACE, text, closed);
      if (char !== '"' || text[at + 1] === undefined || text[end] !== ":") return char === '"' && end > at ? end : at;
      onKey({ raw: text.slice(at, closed), at, object: starts.at(-1) ?? 0 });
      at = end + 1;
      need = "value";
    } else if (char in CLOSING) {
      open.push(char);
      starts.push(at);
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
