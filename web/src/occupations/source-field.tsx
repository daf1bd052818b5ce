import { Input } from "antd";
import { useId } from "react";

/** 内容来源: from which document the list is, with what is wrong about it. */
export function SourceField({ value, problems, disabled, onChange }: SourceFieldProps) {
  const id = useId();
  const wrong = problems.length > 0;
  return (
    <div className="load-source">
      <label htmlFor={id}>内容来源（必填）</label>
      <Input
        id={id}
        value={value}
        maxLength={200}
        autoComplete="off"
        placeholder="如：《中华人民共和国职业分类大典（2022年版）》"
        disabled={disabled}
        aria-invalid={wrong}
        {...(wrong ? { status: "error" as const, "aria-describedby": `${id}-problem` } : {})}
        onChange={({ target }) => onChange(target.value)}
      />
      {wrong ? (
        <p id={`${id}-problem`} className="wrong">
          {problems.join("；")}
        </p>
      ) : null}
      <p className="hint">写明这份目录取自哪一文件，与职业和编码一并保存。</p>
    </div>
  );
}

interface SourceFieldProps {
  value: string;
  problems: readonly string[];
  disabled: boolean;
  onChange: (value: string) => void;
}
