import { api, ask } from "../../api/client.ts";
import { sendFile } from "../../api/send-file.ts";

/** Sends workbooks one after the other, and asks for all of them to be read together; answers the job that does. */
export async function sendBooks(of: {
  organisation: string;
  files: readonly File[];
  /** Nothing is written. */
  attempt: boolean;
  onSent: (percent: number) => void;
}): Promise<string> {
  const { organisation, files, attempt, onSent } = of;
  const to = `/api/organisations/${organisation}/registers/workbooks`;
  const workbooks: string[] = [];
  for (const [at, file] of files.entries()) {
    const told = (percent: number) => onSent(Math.floor((at * 100 + percent) / files.length));
    const answer = await sendFile({ to, named: false, file, onSent: told });
    workbooks.push((answer as { id: string }).id);
  }
  const params = { path: { organisation } };
  const body = { workbooks, try: attempt };
  return (await ask(api.POST("/api/organisations/{organisation}/registers/import", { params, body }))).job;
}
