import { purposeWords } from "@jianheng/domain/assessments";
import { Button } from "antd";
import { api, ask } from "../api/client.ts";
import type { Message } from "../api/models.ts";
import { FailureNote } from "../ui/failure-note.tsx";
import { Page } from "../ui/page.tsx";
import { PagedTable } from "../ui/table.tsx";
import { useCommand } from "../ui/use-command.ts";
import { usePages } from "../ui/use-pages.ts";
import { formatTime } from "../ui/when.ts";
import { Told } from "./told.tsx";
import "./messages.css";

/** 消息: what one was told in the post one acts in, the newest first. */
export function MessagesPage() {
  const pages = usePages(["messages", "list"], async (query) => {
    const page = await ask(api.GET("/api/messages", { params: { query } }));
    return { ...page, items: page.items.map((one) => ({ ...one, id: Object.values(whichOf(one)).join(" ") })) };
  });
  const read = useCommand({
    run: (body: Read) => ask(api.POST("/api/messages/read", { body })),
    changes: [["messages"]],
  });
  const [newest] = pages.data ?? [];
  const anyUnread = pages.data?.some((one) => !one.read) === true;
  return (
    <Page
      title="消息"
      actions={
        newest && anyUnread ? (
          <Button loading={read.busy} onClick={() => read.run({ until: newest.at })}>
            全部标为已读
          </Button>
        ) : null
      }
    >
      {read.failure ? <FailureNote failure={read.failure} /> : null}
      <PagedTable
        pages={pages}
        caption="以当前身份收到的消息，最新的排在前面"
        empty="没有消息。"
        columns={[
          {
            title: "消息",
            cell: (one) => <Told of={one} onOpen={() => one.read || read.run({ messages: [whichOf(one)] })} />,
          },
          { title: "鉴定所（站）", cell: ({ station }) => station.name },
          { title: "内容", cell: contentOf },
          { title: "时间", cell: ({ at }) => formatTime(at) },
        ]}
      />
    </Page>
  );
}

function contentOf(one: Message): string {
  if (one.about === "licence") return "许可证（备案）";
  return one.about === "assessment" ? purposeWords[one.purpose].zh : "变更登记";
}

type Which = { assessment: string; seq: number; n: number } | { application: string } | { confirmation: string };
type Read = { until: string } | { messages: Which[] };

function whichOf(one: Message): Which {
  if (one.about === "change-application") return { application: one.application };
  if (one.about === "licence") return { confirmation: one.confirmation };
  const { assessment, seq, n } = one;
  return { assessment, seq, n };
}
