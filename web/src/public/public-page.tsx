import { lazy, Suspense } from "react";
import { WayIn } from "../session/way-in.tsx";
import { Frame } from "../ui/public/frame.tsx";

const SetUp = lazy(async () => ({ default: (await import("../setup/set-up.tsx")).SetUp }));
const ResultPage = lazy(async () => ({ default: (await import("../published/result-page.tsx")).ResultPage }));
const ReceiptsPage = lazy(async () => ({ default: (await import("../published/receipts-page.tsx")).ReceiptsPage }));

/** Which page stands at an address. Whatever is not known leads to the way in. */
export function PublicPage({ path }: { path: string }) {
  const [, first, second = ""] = path.split("/");
  if (first === "setup") {
    return (
      <Suspense fallback={<Frame title="初始化" busy />}>
        <SetUp />
      </Suspense>
    );
  }
  if (first === "results") {
    return (
      <Suspense fallback={<Frame title="评估结果公示" wide busy />}>
        <ResultPage token={second} />
      </Suspense>
    );
  }
  if (first === "receipts") {
    return (
      <Suspense fallback={<Frame title="异议办理情况查询" busy />}>
        <ReceiptsPage />
      </Suspense>
    );
  }
  return <WayIn choosing={path === "/choose-post"} />;
}
