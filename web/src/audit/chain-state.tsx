import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import { Facts } from "../ui/facts.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { useMay } from "../ui/me.ts";
import { useAtWork } from "../ui/use-at-work.ts";
import { useCommand } from "../ui/use-command.ts";
import { formatTime } from "../ui/when.ts";

const SEALED_WITHIN_MS = 3_000;

/** How far the log has been sealed, and checking that nothing in it was bent. */
export function ChainState({ organisation }: { organisation: string }) {
  const may = useMay(organisation);
  const [asked, setAsked] = useState(false);
  const atWork = useAtWork();
  const params = { path: { organisation } };
  const query = useQuery({
    queryKey: ["audit", organisation, "chain"],
    queryFn: () => ask(api.GET("/api/organisations/{organisation}/audit/chain", { params })),
    refetchInterval: ({ state }) => (atWork && state.data?.unsealed ? SEALED_WITHIN_MS : false),
  });
  const command = useCommand({
    run: () => ask(api.POST("/api/organisations/{organisation}/audit/verification", { params })),
    changes: [["jobs", organisation]],
    done: () => setAsked(true),
  });
  return (
    <section>
      <h2>封存情况</h2>
      <Loaded query={query}>
        {({ sealed, unsealed, head, sealedAt }) => (
          <Facts
            of={[
              { name: "已封存", value: `${sealed}条${sealedAt === null ? "" : `，最近一次 ${formatTime(sealedAt)}`}` },
              { name: "待封存", value: `${unsealed}条` },
              { name: "最新指纹", value: head === null ? "尚无" : <code>{head}</code> },
            ]}
          />
        )}
      </Loaded>
      {may("audit.verify") ? (
        <p className="no-print">
          <Button loading={command.busy} onClick={() => command.run(undefined)}>
            校验操作记录
          </Button>{" "}
          {command.failure ? <span role="alert">{command.failure.message}</span> : null}
          <span role="status">
            {asked ? (
              <>
                已开始校验，
                <Link to="/organisations/$organisation/jobs" params={{ organisation }}>
                  在“后台任务”中查看进度和结果
                </Link>
                。
              </>
            ) : null}
          </span>
        </p>
      ) : null}
    </section>
  );
}
