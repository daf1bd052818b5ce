import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { api, ask } from "../api/client.ts";
import { remember } from "../session/once-here.ts";
import { Loaded } from "../ui/loaded.tsx";
import { MeContext } from "../ui/me.ts";
import { wayInFrom } from "./leave.ts";

/** Shows nothing of the office before it is known who is there, and in which post. */
export function Gate({ children }: { children: ReactNode }) {
  const query = useQuery({ queryKey: ["me"], queryFn: () => ask(api.GET("/api/session")), staleTime: 60_000 });
  const { data: me } = query;
  const unready = me !== undefined && (me.due !== null || me.current === null);
  useEffect(() => {
    if (me) remember(true);
  }, [me]);
  useEffect(() => {
    if (unready) location.replace(wayInFrom(location));
  }, [unready]);
  if (!me?.current || unready)
    return <div className="gate">{unready ? null : <Loaded query={query}>{() => null}</Loaded>}</div>;
  return <MeContext value={{ ...me, current: me.current }}>{children}</MeContext>;
}
