import { type ComponentPropsWithRef, useId } from "react";
import { Errors } from "./field.tsx";

/** A labelled field for words that take more than a line. */
export function Words({ label, hint, errors = [], ...input }: WordsProps) {
  const id = useId();
  const described = [hint === undefined ? "" : `${id}-hint`, errors.length > 0 ? `${id}-errors` : ""].join(" ").trim();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        {...input}
        id={id}
        rows={5}
        aria-invalid={errors.length > 0}
        {...(described === "" ? {} : { "aria-describedby": described })}
      />
      {hint === undefined ? null : (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <Errors id={`${id}-errors`} errors={errors} />
    </div>
  );
}

interface WordsProps extends ComponentPropsWithRef<"textarea"> {
  label: string;
  hint?: string;
  errors?: readonly string[];
}
