import { type ComponentPropsWithRef, type ReactNode, useId } from "react";

/** A labelled input with its hint and everything that is wrong with it. */
export function Field({ label, hint, errors = [], ...input }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? "" : `${id}-hint`, errors.length > 0 ? `${id}-errors` : ""].join(" ").trim();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {input.required ? null : <span className="optional">（选填）</span>}
      </label>
      <input
        {...input}
        id={id}
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

interface FieldProps extends ComponentPropsWithRef<"input"> {
  label: string;
  hint?: ReactNode;
  errors?: readonly string[];
}

/** What is wrong with a field. */
export function Errors({ id, errors }: { id: string; errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <ul className="errors" id={id}>
      {errors.map((error) => (
        <li key={error}>{error}</li>
      ))}
    </ul>
  );
}
