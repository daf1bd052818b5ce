import { fileName } from "./file-name.ts";

/** Has the browser save what was answered, under the name that the server gives it. */
export function saveFile({ data, response, name }: { data: unknown; response: Response; name: string }): void {
  // Typed as JSON by the interface's description; it was asked for as a blob.
  const address = URL.createObjectURL(data as Blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(response.headers.get("content-disposition") ?? "") ?? name;
  link.click();
  // The browser takes hold of it in its own time; a minute is long enough on any machine.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
