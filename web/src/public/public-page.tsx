import { lazy, Suspense } from "react";
import { WayIn } from "../session/way-in.tsx";
import { Frame } from "../ui/public/frame.tsx";

const SetUp = lazy(async () => ({ default: (await import("../setup/set-up.tsx")).SetUp }));

/** Which page stands at an address. Whatever is not known leads to the way in. */
export function PublicPage({ path }: { path: string }) {
  if (path === "/setup") {
    return (
      <Suspense fallback={<Frame title="初始化" busy />}>
        <SetUp />
      </Suspense>
    );
  }
  return <WayIn choosing={path === "/choose-post"} />;
}
