import { Alert, Button } from "antd";
import type { ReactNode } from "react";
import type { Job } from "../../api/models.ts";
import { ImportProblems } from "./import-problems.tsx";
import { countWords, type ImportResult, writesSomething } from "./import-result.ts";
import { TrialChanges } from "./trial-changes.tsx";

/** What would come of a workbook, to be confirmed, or what came of it; `children` is told below. */
export function ImportOutcome({
  organisation,
  files,
  job,
  result,
  attempt,
  onConfirm,
  onClose,
  children,
}: ImportOutcomeProps) {
  if (job.state !== "done" || !result) {
    const why = job.message ?? (job.state === "stopped" ? "已被停止。" : "请稍后重试。");
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={attempt ? "没有核对完" : "没有导入"}
        description={`${why}系统中的记录没有改变。`}
      />
    );
  }
  if (result.problemCount > 0) {
    return (
      <>
        <ImportProblems result={result} />
        {children}
      </>
    );
  }
  if (!attempt) {
    return (
      <>
        <p role="status">已导入。{countWords(result)}</p>
        <Button type="primary" onClick={onClose}>
          关闭
        </Button>
        {children}
      </>
    );
  }
  return (
    <>
      <p role="status">核对无误。{countWords(result)}</p>
      {result.trial === undefined ? null : <TrialChanges {...{ organisation, files }} trial={result.trial} />}
      {writesSomething(result) ? (
        <Button type="primary" onClick={onConfirm}>
          确认导入
        </Button>
      ) : (
        <p className="hint">没有需要导入的内容。</p>
      )}
      {children}
    </>
  );
}

interface ImportOutcomeProps {
  organisation: string;
  /** What the files are called. */
  files: readonly string[];
  job: Job;
  result: ImportResult | undefined;
  attempt: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children?: ReactNode;
}
