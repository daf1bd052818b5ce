import { failureOf, unreachable } from "./failure.ts";
import { answered, keyOf } from "./keys-of-commands.ts";

/**
 * Sends a file as it is and tells how much of it has gone, in per cent. By XMLHttpRequest: `fetch` tells nothing of
 * what goes out. Sent again because no answer came, the same file has the same key; one that outlives the page brings a
 * key of its own. Answers what the server did.
 */
export async function sendFile({ to, query = {}, named = true, file, key, onSent }: SendOptions): Promise<unknown> {
  const url = `${to}?${new URLSearchParams({ ...query, ...(named ? { name: file.name } : {}) })}`;
  const command = ["POST", url, file.size, file.lastModified].join("\n");
  const { status, text } = await send({ url, file, key: key ?? keyOf(command), onSent });
  if (key === undefined) answered(command);
  const answer = readJson(text);
  if (status >= 300) throw failureOf({ status, details: answer });
  return answer;
}

interface SendOptions {
  to: string;
  /** Besides its name. */
  query?: Readonly<Record<string, string>>;
  /** Whether its name is told. */
  named?: boolean;
  file: File;
  key?: string;
  onSent: (percent: number) => void;
}

function send({ url, file, key, onSent }: Pick<SendOptions, "file" | "onSent"> & { url: string; key: string }) {
  return new Promise<{ status: number; text: string }>((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.setRequestHeader("accept", "application/json, application/problem+json");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("idempotency-key", key);
    request.upload.onprogress = ({ loaded, total }) => onSent(Math.floor((100 * loaded) / Math.max(1, total)));
    request.onload = () => done({ status: request.status, text: request.responseText });
    request.onerror = () => fail(unreachable());
    request.onabort = () => fail(unreachable());
    request.send(file);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
