import { useState } from "react";
import { brokenRules, PASSWORD_RULES } from "../password-rules.ts";
import { Field } from "./field.tsx";

/** A new password, twice, with the rules shown and checked as one types. */
export function NewPassword({ username, value, onChange, errors = [] }: NewPasswordProps) {
  const [again, setAgain] = useState("");
  const broken = brokenRules({ password: value, username });
  const differs = again !== value;
  return (
    <>
      <Field
        label="新密码"
        type="password"
        autoComplete="new-password"
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
        errors={errors}
        hint={
          <ul className="rules">
            {PASSWORD_RULES.map((rule) => (
              <li key={rule} className={broken.includes(rule) ? "open" : "kept"}>
                {rule}
                <span className="hidden">{broken.includes(rule) ? "（未满足）" : "（已满足）"}</span>
              </li>
            ))}
          </ul>
        }
      />
      <Field
        label="再次输入新密码"
        type="password"
        autoComplete="new-password"
        required
        value={again}
        onChange={(event) => setAgain(event.target.value)}
        errors={differs && again !== "" ? ["两次输入的密码不一致"] : []}
        ref={(input) => input?.setCustomValidity(problemOf({ broken, differs }))}
      />
    </>
  );
}

function problemOf({ broken, differs }: { broken: readonly string[]; differs: boolean }): string {
  if (broken.length > 0) return `密码应满足：${broken.join("；")}`;
  return differs ? "两次输入的密码不一致" : "";
}

interface NewPasswordProps {
  username: string;
  value: string;
  onChange: (password: string) => void;
  errors?: readonly string[];
}
