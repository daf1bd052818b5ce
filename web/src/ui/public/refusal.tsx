import { useEffect, useRef } from "react";
import type { Failure } from "../../api/failure.ts";

/** What a form was refused for, where it is not told at its fields. It takes the focus, so that it is read out. */
export function Refusal({ failure, rest }: { failure: Failure | undefined; rest: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) box.current?.focus();
  }, [failure]);
  if (!failure) return null;
  const words = failure.problems.length === 0 ? [failure.message] : rest;
  return (
    <div className="refusal" role="alert" tabIndex={-1} ref={box}>
      <strong>{failure.title}</strong>
      {words.length === 0 ? <p>请按各栏下方的提示修改后重新提交。</p> : words.map((word) => <p key={word}>{word}</p>)}
      {failure.status >= 500 && failure.requestId ? <p className="request">问题编号：{failure.requestId}</p> : null}
    </div>
  );
}
