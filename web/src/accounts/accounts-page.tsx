import { Button } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import { useMay } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { PagedTable } from "../ui/table.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { usePages } from "../ui/use-pages.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { formatTime } from "../ui/when.ts";
import { AccountActions } from "./account-actions.tsx";
import { FirstPassword, type Given } from "./first-password.tsx";
import { OpenDialog } from "./open-dialog.tsx";

const STATES = { active: "正常", locked: "已锁定", disabled: "已停用" } as const;

/** 账号管理: who of an organisation can sign in. */
export function AccountsPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="accounts.see" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const may = useMay(organisation);
  const [opening, setOpening] = useState(false);
  const [given, setGiven] = useState<Given>();
  const pages = usePages(["accounts", organisation], (paging) =>
    ask(api.GET("/api/organisations/{organisation}/accounts", { params: { path: { organisation }, query: paging } })),
  );
  return (
    <Page
      title="账号管理"
      crumbs={[[name]]}
      actions={
        may("accounts.open") ? (
          <Button type="primary" onClick={() => setOpening(true)}>
            开立账号
          </Button>
        ) : null
      }
    >
      <PagedTable
        pages={pages}
        caption={`${name}的账号`}
        empty="尚未开立账号。账号本身没有权限，权限来自岗位任职。"
        columns={[
          { title: "姓名", short: true, cell: ({ person }) => person.name },
          { title: "登录账号", cell: ({ username }) => username },
          { title: "状态", cell: ({ state }) => STATES[state] },
          { title: "动态口令", cell: ({ secondFactor }) => (secondFactor ? "已设置" : "未设置") },
          { title: "最近登录", cell: ({ lastSignIn }) => (lastSignIn === null ? "从未登录" : formatTime(lastSignIn)) },
          {
            title: "操作",
            buttons: true,
            cell: (account) => <AccountActions organisation={organisation} account={account} onPassword={setGiven} />,
          },
        ]}
      />
      <OpenDialog organisation={organisation} open={opening} onClose={() => setOpening(false)} onOpened={setGiven} />
      <FirstPassword given={given} onClose={() => setGiven(undefined)} />
    </Page>
  );
}
