import { Button } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { Letter } from "../api/models.ts";
import { useMay } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { PagedTable } from "../ui/table.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { usePages } from "../ui/use-pages.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { formatTime } from "../ui/when.ts";
import { TryDialog } from "./try-dialog.tsx";

const STATES: Record<Letter["state"], string> = {
  waiting: "等待发送",
  sending: "正在发送",
  sent: "已发送",
  failed: "未能发送",
};
const LETTERS: Readonly<Record<string, string>> = { trial: "测试邮件" };

/** 邮件: whether the installation sends letters, and what became of those of an organisation. */
export function MailPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="mail.see" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const may = useMay(organisation);
  const [trying, setTrying] = useState(false);
  const pages = usePages(["letters", organisation], (paging) =>
    ask(
      api.GET("/api/organisations/{organisation}/mail", { params: { path: { organisation }, query: { ...paging } } }),
    ),
  );
  return (
    <Page
      title="邮件"
      crumbs={[[name]]}
      actions={
        may("mail.try") && pages.first?.delivery === "on" ? (
          <Button type="primary" onClick={() => setTrying(true)}>
            发送测试邮件
          </Button>
        ) : null
      }
    >
      {pages.first?.delivery === "off" ? (
        <p>系统尚未设置邮件发送。需要发送邮件的，请系统维护人员设置 JIANHENG_SMTP 和 JIANHENG_MAIL_FROM 后重新启动。</p>
      ) : null}
      <PagedTable
        pages={pages}
        caption={`${name}的邮件，最近的在前`}
        empty="没有邮件。"
        columns={[
          { title: "邮件", cell: ({ template }) => LETTERS[template] ?? template },
          { title: "状态", cell: ({ state }) => STATES[state] },
          { title: "提交时间", cell: ({ createdAt }) => formatTime(createdAt) },
          { title: "发送时间", cell: ({ sentAt }) => (sentAt === null ? "—" : formatTime(sentAt)) },
          { title: "已试次数", cell: ({ tries }) => String(tries) },
          { title: "最近一次的错误", cell: ({ error }) => error ?? "—" },
        ]}
      />
      <TryDialog organisation={organisation} open={trying} onClose={() => setTrying(false)} />
    </Page>
  );
}
