import { useCallback, useEffect, useState } from "react";
import { api, ask } from "../api/client.ts";
import { asFailure, type Failure } from "../api/failure.ts";
import type { PublicResult } from "../api/models.ts";
import { Frame } from "../ui/public/frame.tsx";
import { Notice, titleOf } from "./notice.tsx";
import { Nowhere } from "./nowhere.tsx";
import { Objecting } from "./objecting.tsx";

/** 评估结果公示: what anybody may see of a published result, and how to object to it. */
export function ResultPage({ token }: { token: string }) {
  const [result, setResult] = useState<PublicResult>();
  const [failure, setFailure] = useState<Failure>();
  const load = useCallback(async () => {
    setFailure(undefined);
    try {
      setResult(await ask(api.GET("/api/public/results/{token}", { params: { path: { token } } })));
    } catch (error) {
      setFailure(asFailure(error));
    }
  }, [token]);
  useEffect(() => void load(), [load]);
  if (failure) return <Nowhere failure={failure} onRetry={() => void load()} />;
  if (!result) return <Frame title="评估结果公示" wide busy />;
  return (
    <Frame title={titleOf(result)} wide>
      <Notice of={result} />
      <Objecting token={token} of={result} />
    </Frame>
  );
}
