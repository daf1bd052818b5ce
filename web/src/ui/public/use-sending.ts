import { useState } from "react";
import { asFailure, type Failure } from "../../api/failure.ts";
import { type FieldErrors, fieldErrors } from "../../api/field-errors.ts";

/** Sending a form: whether it is on its way, and what was wrong with it, by field. Nothing typed is lost. */
export function useSending(fields: readonly string[]) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  async function send(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(asFailure(error));
    } finally {
      setBusy(false);
    }
  }
  const errors: FieldErrors = fieldErrors(failure?.problems ?? [], fields);
  return { busy, failure, errors, send: (work: () => Promise<void>) => void send(work) };
}
