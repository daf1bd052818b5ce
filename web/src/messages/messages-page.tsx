import { purposeWords } from "@jianheng/domain/assessments";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { api, ask } from "../api/client.ts";
import type { Message } from "../api/models.ts";
import { FailureNote } from "../ui/failure-note.tsx";
import { Page } from "../ui/page.tsx";
import { PagedTable } from "../ui/table.tsx";
import { useCommand } from "../ui/use-command.ts";
import { usePages } from "../ui/use-pages.ts";
import { formatTime } from "../ui/when.ts";
import { messagePlaceOf } from "./message-place-of.ts";
import "./messages.css";

/** 消息: what one was told in the post one acts in, the newest first. */
export function MessagesPage() {
  const pages = usePages(["messages", "list"], async (query) => {
    const page = await ask(api.GET("/api/messages", { params: { query } }));
    return { ...page, items: page.items.map((one) => ({ ...one, id: `${one.assessment} ${one.seq} ${one.n}` })) };
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
          { title: "评估", cell: ({ purpose }) => purposeWords[purpose].zh },
          { title: "时间", cell: ({ at }) => formatTime(at) },
        ]}
      />
    </Page>
  );
}

type Which = Pick<Message, "assessment" | "seq" | "n">;
type Read = { until: string } | { messages: Which[] };

function whichOf({ assessment, seq, n }: Message): Which {
  return { assessment, seq, n };
}

function Told({ of, onOpen }: { of: Message; onOpen: () => void }) {
  const { words, station, assessment, read } = of;
  const params = { organisation: station.id, assessment };
  const place = messagePlaceOf(of);
  const said = (
    <>
      {read ? null : <span className="unread">未读　</span>}
      {words.zh}
    </>
  );
  if (place.page === "sheet") {
    return (
      <Link
        to="/organisations/$organisation/assessments/$assessment/sheets/$sheet"
        params={{ ...params, sheet: place.sheet }}
        onClick={onOpen}
      >
        {said}
      </Link>
    );
  }
  return (
    <Link to="/organisations/$organisation/assessments/$assessment" params={params} hash={place.hash} onClick={onOpen}>
      {said}
    </Link>
  );
}
