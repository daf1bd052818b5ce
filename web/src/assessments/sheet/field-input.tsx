import type { Field } from "@jianheng/domain/scoring";

/** The input of one field: native ones, because seventy lines of them stand on a page. */
export function FieldInput(props: FieldInputProps) {
  const { field, problem } = props;
  return (
    <div className={problem ? "field wrong" : "field"}>
      {field.type === "yes-no" ? <YesNo {...props} /> : <Written {...props} />}
      {problem ? (
        <p id={`${props.id}-problem`} className="field-problem">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

interface FieldInputProps {
  id: string;
  field: Field;
  value: string;
  problem: string | undefined;
  disabled: boolean;
  onChange: (value: string) => void;
}

function YesNo({ id, field, value, disabled, onChange }: FieldInputProps) {
  return (
    <fieldset className="yes-no">
      <legend>{field.label.zh}</legend>
      {[
        ["true", "是"],
        ["false", "否"],
      ].map(([one = "", words]) => (
        <label key={one}>
          <input
            type="radio"
            name={id}
            value={one}
            checked={value === one}
            disabled={disabled}
            onChange={() => onChange(one)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

function Written({ id, field, value, problem, disabled, onChange }: FieldInputProps) {
  const shared = {
    id,
    value,
    disabled,
    "aria-invalid": problem !== undefined,
    ...(problem ? { "aria-describedby": `${id}-problem` } : {}),
  };
  return (
    <>
      <label htmlFor={id}>
        {field.label.zh}
        {field.optional ? "（选填）" : ""}
      </label>
      {field.type === "level" ? (
        <select {...shared} onChange={(event) => onChange(event.target.value)}>
          <option value="">请选择</option>
          {(field.levels ?? []).map((level, at) => (
            <option key={level} value={String(level)}>
              {field.levelWords?.[at]?.zh ?? level}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          className={field.type}
          type="text"
          autoComplete="off"
          {...(field.type === "text" ? {} : { inputMode: "decimal" as const })}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </>
  );
}
