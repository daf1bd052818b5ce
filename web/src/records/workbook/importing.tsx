import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { asFailure } from "../../api/failure.ts";
import { sendFile } from "../../api/send-file.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { isOpen } from "../../ui/job-state.tsx";
import { useOpenForm } from "../../ui/open-forms.ts";
import { useCommand } from "../../ui/use-command.ts";
import type { RegisterPlace } from "../place.ts";
import { recordChanges } from "../record-changes.ts";
import { ChooseWorkbook } from "./choose-workbook.tsx";
import { ImportOutcome } from "./import-outcome.tsx";
import { readResult } from "./import-result.ts";
import { importPath } from "./paths.ts";
import { useImportJob } from "./use-import-job.ts";
import { Working } from "./working.tsx";

interface Sending {
  file: File;
  /** Nothing is written: what would come of it is looked at. */
  attempt: boolean;
}

/** The steps of an import: the file, what would come of it, the confirmation, and what came of it. */
export function Importing({ place, onClose }: { place: RegisterPlace; onClose: () => void }) {
  useOpenForm(true);
  const client = useQueryClient();
  const [sent, setSent] = useState<Sending>();
  const [job, setJob] = useState<string>();
  const [percent, setPercent] = useState(0);
  const command = useCommand({
    run: async ({ file, attempt }: Sending) => {
      const query = { try: String(attempt) };
      const answer = await sendFile({ to: importPath(place), query, named: false, file, onSent: setPercent });
      return (answer as { job: string }).job;
    },
    changes: [["jobs", place.organisation]],
    done: setJob,
  });
  const working = useImportJob({ organisation: place.organisation, job });
  const send = (sending: Sending) => {
    setSent(sending);
    setJob(undefined);
    setPercent(0);
    command.run(sending);
  };
  const ended = working.data && !isOpen(working.data) ? working.data : undefined;
  const written = ended?.state === "done" && sent?.attempt === false;
  const { organisation } = place;
  useEffect(() => {
    if (!written) return;
    for (const queryKey of recordChanges({ organisation })) void client.invalidateQueries({ queryKey });
  }, [written, client, organisation]);
  const busy = command.busy || (job !== undefined && !ended);
  const failure = command.failure ?? (working.error ? asFailure(working.error) : undefined);
  return (
    <>
      {written ? null : (
        <ChooseWorkbook busy={busy} again={sent !== undefined} onChoose={(file) => send({ file, attempt: true })} />
      )}
      {busy ? <Working {...{ percent }} attempt={sent?.attempt ?? true} job={working.data} /> : null}
      {failure && !command.busy ? <FailureNote failure={failure} /> : null}
      {ended && sent && !command.busy ? (
        <ImportOutcome
          job={ended}
          result={readResult(ended.result)}
          attempt={sent.attempt}
          onConfirm={() => send({ ...sent, attempt: false })}
          onClose={onClose}
        />
      ) : null}
    </>
  );
}
