import { useId } from "react";
import { Errors } from "./labelled.tsx";

/** A labelled choice of one of a list. */
export function Choice({ label, value, options, onChange, required, errors = [] }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required ? null : <span className="optional">（选填）</span>}
      </label>
      <select
        id={id}
        value={value}
        aria-invalid={errors.length > 0}
        onChange={(event) => onChange(event.target.value)}
        required={required}
      >
        <option value="">请选择</option>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <Errors id={`${id}-errors`} errors={errors} />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
  required?: boolean;
  errors?: readonly string[];
}
