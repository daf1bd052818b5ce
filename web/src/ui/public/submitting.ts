import type { FormEvent } from "react";

/** A form's own sending, in place of the browser's. */
export function submitting(work: (form: HTMLFormElement) => void): (event: FormEvent<HTMLFormElement>) => void {
  return (event) => {
    event.preventDefault();
    work(event.currentTarget);
  };
}
