import { type ReactNode, useId } from "react";

/** What the control of a labelled field is given, so that it is told of by its label, its hint and what is wrong. */
interface Control {
  id: string;
  "aria-invalid": boolean;
  "aria-describedby"?: string;
}

export interface LabelProps {
  label: string;
  hint?: ReactNode;
  errors?: readonly string[];
}

/** A control under its label, with its hint and everything that is wrong with it. */
export function Labelled({ label, hint, errors = [], optional = false, children }: LabelledProps) {
  const id = useId();
  const described = [hint === undefined ? "" : `${id}-hint`, errors.length > 0 ? `${id}-errors` : ""].join(" ").trim();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional ? <span className="optional">（选填）</span> : null}
      </label>
      {children({
        id,
        "aria-invalid": errors.length > 0,
        ...(described === "" ? {} : { "aria-describedby": described }),
      })}
      {hint === undefined ? null : (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <Errors id={`${id}-errors`} errors={errors} />
    </div>
  );
}

interface LabelledProps extends LabelProps {
  optional?: boolean;
  children: (control: Control) => ReactNode;
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
