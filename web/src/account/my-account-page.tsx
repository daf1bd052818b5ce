import { Facts } from "../ui/facts.tsx";
import { useMe } from "../ui/me.ts";
import { Page } from "../ui/page.tsx";
import { ChangePassword } from "./change-password.tsx";
import { SecondFactorSection } from "./second-factor-section.tsx";
import { Sessions } from "./sessions.tsx";

/** 我的账号: the password, the second factor, and where one is signed in. */
export function MyAccountPage() {
  const { account, person, secondFactor } = useMe();
  return (
    <Page title="我的账号">
      <Facts
        of={[
          { name: "姓名", value: person.name },
          { name: "登录账号", value: account.username },
          { name: "动态口令", value: secondFactor ? "已设置" : "未设置" },
        ]}
      />
      <h2>修改密码</h2>
      <ChangePassword username={account.username} />
      <h2>动态口令</h2>
      <SecondFactorSection />
      <h2>登录情况</h2>
      <Sessions />
    </Page>
  );
}
