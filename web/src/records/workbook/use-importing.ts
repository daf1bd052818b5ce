import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { asFailure } from "../../api/failure.ts";
import { isOpen } from "../../ui/job-state.tsx";
import { useOpenForm } from "../../ui/open-forms.ts";
import { useCommand } from "../../ui/use-command.ts";
import { recordChanges } from "../record-changes.ts";
import { useImportJob } from "./use-import-job.ts";

/** What is brought: once to be tried, and once more to be written. */
export interface Sending {
  files: readonly File[];
  /** Nothing is written: what would come of it is looked at. */
  attempt: boolean;
}

/** An import from what is chosen to what came of it. */
export function useImporting({ organisation, ask }: ImportSending) {
  useOpenForm(true);
  const client = useQueryClient();
  const [sent, setSent] = useState<Sending>();
  const [job, setJob] = useState<string>();
  const [percent, setPercent] = useState(0);
  const command = useCommand({
    run: (sending: Sending) => ask(sending, setPercent),
    changes: [["jobs", organisation]],
    done: setJob,
  });
  const working = useImportJob({ organisation, job });
  const send = (sending: Sending) => {
    setSent(sending);
    setJob(undefined);
    setPercent(0);
    command.run(sending);
  };
  const ended = working.data && !isOpen(working.data) ? working.data : undefined;
  const written = ended?.state === "done" && sent?.attempt === false;
  useEffect(() => {
    if (!written) return;
    for (const queryKey of recordChanges({ organisation })) void client.invalidateQueries({ queryKey });
  }, [written, client, organisation]);
  const failure = command.failure ?? (working.error ? asFailure(working.error) : undefined);
  return {
    send,
    sent,
    percent,
    written,
    /** The job as far as it is known. */
    working: working.data,
    busy: command.busy || (job !== undefined && !ended),
    ended: command.busy ? undefined : ended,
    failure: command.busy ? undefined : failure,
  };
}

export interface ImportSending {
  organisation: string;
  /** Sends what was chosen, and answers the job that works on it. */
  ask: (sending: Sending, onSent: (percent: number) => void) => Promise<string>;
}
