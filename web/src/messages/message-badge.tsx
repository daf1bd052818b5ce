import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../api/client.ts";
import { useAtWork } from "../ui/use-at-work.ts";

const AGAIN_MS = 60_000;

/** How many messages are not read, beside their line of the menu; nothing where all are. */
export function MessageBadge() {
  const atWork = useAtWork();
  const { data } = useQuery({
    queryKey: ["messages", "count"],
    queryFn: () => ask(api.GET("/api/messages/count")),
    refetchInterval: atWork ? AGAIN_MS : false,
  });
  if (!data || data.unread === 0) return null;
  return (
    <span className="badge">
      {data.unread}
      <span className="hidden">条未读消息</span>
    </span>
  );
}
