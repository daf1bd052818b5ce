import { Form, Input, Select } from "antd";
import { regionName, useRegions } from "./use-regions.ts";

type Name = string | string[];

interface FieldProps {
  name: Name;
  label: string;
  required?: boolean;
  hint?: string;
}

/** A line of text. */
export function TextField({
  name,
  label,
  required = false,
  hint,
  autoComplete = "off",
}: FieldProps & { autoComplete?: string }) {
  return (
    <Form.Item name={name} label={label} rules={rulesOf(label, required)} extra={hint}>
      <Input autoComplete={autoComplete} />
    </Form.Item>
  );
}

/** Words that take more than a line. */
export function WordsField({ name, label, required = false, hint }: FieldProps) {
  return (
    <Form.Item name={name} label={label} rules={rulesOf(label, required)} extra={hint}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
    </Form.Item>
  );
}

/** Some of a list. */
export function PickSeveralField({ name, label, required = false, hint, options, ...more }: PickSeveralFieldProps) {
  const rules = required ? [{ required: true, type: "array" as const, message: `请选择${label}` }] : [];
  return (
    <Form.Item name={name} label={label} rules={rules} extra={hint}>
      <Select
        mode="multiple"
        options={[...options]}
        placeholder={required ? "请选择" : (more.none ?? "不选为全部")}
        notFoundContent={more.loading ? "正在加载…" : "没有匹配的选项"}
        showSearch={{
          filterOption: (text, option) => option?.label.includes(text.trim()) ?? false,
          ...(more.onSearch ? { onSearch: more.onSearch } : {}),
        }}
      />
    </Form.Item>
  );
}

interface PickSeveralFieldProps extends FieldProps {
  options: readonly { value: string; label: string; disabled?: boolean }[];
  /** What choosing none means. */
  none?: string;
  /** Where the server looks too: what was typed. */
  onSearch?: (text: string) => void;
  loading?: boolean;
}

/** A password that is there already. */
export function PasswordField({ name, label }: FieldProps) {
  return (
    <Form.Item name={name} label={label} rules={rulesOf(label, true)}>
      <Input.Password autoComplete="current-password" visibilityToggle={false} />
    </Form.Item>
  );
}

/** A day, by the browser's own picker: it can be typed, and every reader knows it. */
export function DayField({ name, label, required = false, hint }: FieldProps) {
  return (
    <Form.Item name={name} label={label} rules={rulesOf(label, required)} extra={hint}>
      <Input type="date" max="9999-12-31" />
    </Form.Item>
  );
}

/** One of a list, found by typing. */
export function PickField({ name, label, required = false, hint, options, ...more }: PickFieldProps) {
  return (
    <Form.Item name={name} label={label} rules={rulesOf(label, required, "请选择")} extra={hint}>
      <Select
        options={[...options]}
        placeholder="请选择"
        allowClear={!required}
        notFoundContent={more.loading ? "正在加载…" : "没有匹配的选项"}
        showSearch={
          more.onSearch
            ? { filterOption: false, onSearch: more.onSearch }
            : { filterOption: (text, option) => option?.label.includes(text.trim()) ?? false }
        }
        {...(more.loading === undefined ? {} : { loading: more.loading })}
        {...(more.onPick ? { onChange: more.onPick } : {})}
      />
    </Form.Item>
  );
}

interface PickFieldProps extends FieldProps {
  options: readonly { value: string; label: string }[];
  /** Where the server looks: what was typed. */
  onSearch?: (text: string) => void;
  loading?: boolean;
  /** Where something else on the form depends on it: what was picked. */
  onPick?: (value: string) => void;
}

/** Where something lies, by GB/T 2260. */
export function RegionField({ name = "region" }: { name?: Name }) {
  const regions = useRegions();
  const options = regions.map(({ code }) => ({ value: code, label: `${regionName(regions, code)}（${code}）` }));
  return (
    <PickField
      name={name}
      label="所在地（行政区划）"
      options={options}
      hint="所在地不决定隶属关系。目前收录辽宁省、内蒙古自治区、四川省。"
    />
  );
}

function rulesOf(label: string, required: boolean, verb = "请填写") {
  return required ? [{ required: true, whitespace: true, message: `${verb}${label}` }] : [];
}
