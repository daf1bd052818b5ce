import { lazy, type ReactNode, Suspense } from "react";
import { type ActionId, mayDo } from "../api/may.ts";
import { useMe } from "./me.ts";

const Forbidden = lazy(async () => ({ default: (await import("./forbidden.tsx")).Forbidden }));

/** A page for those who may; anybody else is told which post it needs. */
export function Needs({
  action,
  organisation,
  children,
}: {
  action: ActionId;
  organisation: string;
  children: ReactNode;
}) {
  const me = useMe();
  if (mayDo({ me, action, organisation })) return children;
  return (
    <Suspense fallback={null}>
      <Forbidden action={action} />
    </Suspense>
  );
}
