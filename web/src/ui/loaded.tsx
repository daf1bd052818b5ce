import { Skeleton } from "antd";
import type { ReactNode } from "react";
import { asFailure } from "../api/failure.ts";
import { FailureNote } from "./failure-note.tsx";

interface Query<T> {
  data: T | undefined;
  error: Error | null;
  fetchStatus: "fetching" | "paused" | "idle";
  refetch: () => unknown;
}

/** What a query brought, or why it is not there (yet). What was there stays while it is fetched again. */
export function Loaded<T>({ query, children }: { query: Query<T>; children: (data: T) => ReactNode }) {
  const { data, error, fetchStatus, refetch } = query;
  const retry = () => void refetch();
  if (data !== undefined) {
    return (
      <>
        {error ? <FailureNote failure={asFailure(error)} onReload={retry} /> : null}
        {children(data)}
      </>
    );
  }
  if (error) return <FailureNote failure={asFailure(error)} onReload={retry} />;
  if (fetchStatus === "paused") return <p role="status">网络已断开，连通后自动加载。</p>;
  return (
    <div role="status" aria-busy="true">
      <span className="hidden">正在加载…</span>
      <Skeleton active title={false} paragraph={{ rows: 4 }} />
    </div>
  );
}
