import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../api/client.ts";
import { Loaded } from "../ui/loaded.tsx";
import { Table } from "../ui/table.tsx";
import { useCommand } from "../ui/use-command.ts";
import { formatTime } from "../ui/when.ts";
import { deviceName } from "./device.ts";

/** Where one is signed in, and ending it there. */
export function Sessions() {
  const query = useQuery({ queryKey: ["sessions"], queryFn: () => ask(api.GET("/api/account/sessions")) });
  const command = useCommand({
    run: (session: string) => ask(api.DELETE("/api/account/sessions/{session}", { params: { path: { session } } })),
    changes: [["sessions"]],
  });
  return (
    <>
      {command.failure ? <p role="alert">{command.failure.message}</p> : null}
      <Loaded query={query}>
        {({ items }) => (
          <Table
            caption="正在登录的设备。有不认识的，请退出并修改密码。"
            rows={items}
            empty="没有登录记录。"
            columns={[
              { title: "设备", cell: ({ agent }) => deviceName(agent) },
              { title: "登录时间", cell: ({ since }) => formatTime(since) },
              { title: "最近使用", cell: ({ lastSeen }) => formatTime(lastSeen) },
              {
                title: "操作",
                buttons: true,
                cell: ({ id, current, agent }) =>
                  current ? (
                    "本机"
                  ) : (
                    <button type="button" className="linklike" disabled={command.busy} onClick={() => command.run(id)}>
                      退出<span className="hidden">：{deviceName(agent)}</span>
                    </button>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
