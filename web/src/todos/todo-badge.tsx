import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../api/client.ts";
import { useAtWork } from "../ui/use-at-work.ts";

const AGAIN_MS = 60_000;

/** How much waits, beside its line of the menu; nothing where nothing does. */
export function TodoBadge() {
  const atWork = useAtWork();
  const { data } = useQuery({
    queryKey: ["todos", "count"],
    queryFn: () => ask(api.GET("/api/todos/count")),
    refetchInterval: atWork ? AGAIN_MS : false,
  });
  if (!data || data.open === 0) return null;
  return (
    <span className={data.overdue > 0 ? "badge overdue" : "badge"}>
      {data.open}
      <span className="hidden">项待办{data.overdue > 0 ? `，${data.overdue}项逾期` : ""}</span>
    </span>
  );
}
