import { sendFile } from "../../api/send-file.ts";
import type { RegisterPlace } from "../place.ts";
import { importPath } from "./paths.ts";
import type { Sending } from "./use-importing.ts";

/** Sends the workbook of one register; answers the job that reads it. */
export async function sendBook(place: RegisterPlace, of: Sending & { onSent: (percent: number) => void }) {
  const { files, attempt, onSent } = of;
  const [file] = files;
  if (!file) throw new Error("no file was chosen");
  const query = { try: String(attempt) };
  const answer = await sendFile({ to: importPath(place), query, named: false, file, onSent });
  return (answer as { job: string }).job;
}
