import { Field } from "../ui/public/field.tsx";
import { NewPassword } from "../ui/public/new-password.tsx";
import type { PartProps } from "./organisation-fields.tsx";

/** The first system administrator and his account. */
export function Administrator({ given, change, errorsAt }: PartProps) {
  return (
    <fieldset>
      <legend>
        <h2>系统管理员</h2>
      </legend>
      <Field
        label="姓名"
        required
        autoComplete="name"
        value={given.name}
        onChange={(event) => change({ name: event.target.value })}
        errors={errorsAt("administrator.name")}
      />
      <div className="pair">
        <Field
          label="公民身份号码"
          required
          autoComplete="off"
          value={given.residentId}
          onChange={(event) => change({ residentId: event.target.value })}
          errors={errorsAt("administrator.residentId")}
        />
        <Field
          label="手机号码"
          inputMode="tel"
          autoComplete="tel"
          value={given.mobile}
          onChange={(event) => change({ mobile: event.target.value })}
          errors={errorsAt("administrator.mobile")}
        />
      </div>
      <Field
        label="登录账号"
        required
        autoComplete="username"
        autoCapitalize="none"
        value={given.username}
        onChange={(event) => change({ username: event.target.value })}
        errors={errorsAt("account.username")}
      />
      <NewPassword
        username={given.username}
        value={given.password}
        onChange={(password) => change({ password })}
        errors={errorsAt("account.password")}
      />
    </fieldset>
  );
}
