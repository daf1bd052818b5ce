import { type Column, relatedColumns } from "@jianheng/domain/registers";
import { Form, Input, Select } from "antd";
import type { ReactElement } from "react";
import type { ShownValue } from "../../api/models.ts";
import { type FieldChecked, fieldProblems } from "./field-problems.ts";
import type { FormValues } from "./form-values.ts";
import { optionsOf } from "./options.ts";
import { PersonInput } from "./person-input.tsx";
import { RecordInput } from "./record-input.tsx";

/** Texts up to this length are one line. */
const ONE_LINE = 200;

/** The field of one column: what it takes follows from the column's type. */
export function RecordField({ organisation, shown, fixed, ...checked }: RecordFieldProps) {
  const { column } = checked;
  const { id, name, required, type } = column;
  const check = ({ getFieldValue }: Fields) => ({
    validator() {
      const problems = fieldProblems(checked, getFieldValue("values"));
      return problems.length === 0 ? Promise.resolve() : Promise.reject(problems);
    },
  });
  const hint = fixed ? "变更须提出申请" : hintOf(checked);
  return (
    <Form.Item
      className={isLong(type) ? "record-field long" : "record-field"}
      name={["values", id]}
      label={name}
      required={required}
      validateTrigger={isTyped(type) ? "onBlur" : "onChange"}
      // What is typed there can put right what is wrong here: it is looked at again.
      dependencies={relatedColumns(checked.register, id).map((other) => ["values", other])}
      rules={[check]}
      {...(hint === undefined ? {} : { extra: hint })}
    >
      {fixed ? (
        <Input readOnly variant="filled" />
      ) : (
        inputOf({ organisation, column, shown, occupations: checked.occupations })
      )}
    </Form.Item>
  );
}

interface RecordFieldProps extends FieldChecked {
  organisation: string;
  /** What the record says there, with the name of whom or what it names. */
  shown: ShownValue | undefined;
  /** Whether it changes by application only: it is shown, and not asked for. */
  fixed: boolean;
}

interface Fields {
  getFieldValue(name: "values"): FormValues;
}

type InputProps = Pick<RecordFieldProps, "organisation" | "column" | "shown" | "occupations">;

function inputOf({ organisation, column, shown, occupations }: InputProps) {
  const { type } = column;
  const required = column.required && !column.unless;
  const options = optionsOf(column, occupations);
  if (options) return <ListInput several={type.kind === "choices"} required={required} options={options} />;
  switch (type.kind) {
    case "person":
      return <PersonInput {...{ organisation, required, shown }} />;
    case "record":
      return <RecordInput {...{ organisation, required, shown }} of={type.of} />;
    case "day":
      return <Input type="date" max="9999-12-31" />;
    case "year":
      return <Input autoComplete="off" inputMode="numeric" placeholder="如2026" />;
    case "count":
      return <Input autoComplete="off" inputMode="numeric" />;
    case "amount":
      return <Input autoComplete="off" inputMode="decimal" />;
    default:
      return isLong(type) ? <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /> : <Input autoComplete="off" />;
  }
}

/** One, or some, of a list; what the form item gives goes on to the control. */
function ListInput({ several, required, options, ...control }: ListInputProps): ReactElement {
  return (
    <Select
      {...control}
      {...(several ? { mode: "multiple" as const } : {})}
      options={[...options]}
      placeholder="请选择"
      allowClear={!required}
      notFoundContent="没有匹配的选项"
      showSearch={{ filterOption: (text, option) => option?.label.includes(text.trim()) ?? false }}
    />
  );
}

interface ListInputProps {
  several: boolean;
  required: boolean;
  options: readonly { value: string; label: string }[];
}

function hintOf({ column: { hint, type }, kept }: FieldChecked): string | undefined {
  if (type.kind !== "resident-id" || kept === null) return hint;
  return "号码已隐去部分数字。不更换的保持原样，更换的填写完整的新号码。";
}

function isLong(type: Column["type"]): boolean {
  return type.kind === "choices" || (type.kind === "text" && type.most > ONE_LINE);
}

/** What is typed is looked at once one goes on to the next field. */
function isTyped({ kind }: Column["type"]): boolean {
  return ["text", "resident-id", "day", "year", "count", "amount"].includes(kind);
}
