import { Loaded } from "../../ui/loaded.tsx";
import type { useSnapshot } from "./use-snapshot.ts";

/** The hash of what is published or closed with: it is refused if the result has changed meanwhile. */
export function SnapshotToConfirm({ query }: { query: ReturnType<typeof useSnapshot> }) {
  return (
    <Loaded query={query}>
      {({ hash }) => (
        <p className="hint hash">
          结果存档的校验值：<code>{hash}</code>
        </p>
      )}
    </Loaded>
  );
}
