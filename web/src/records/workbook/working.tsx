import type { Job } from "../../api/models.ts";
import { JobState } from "../../ui/job-state.tsx";

/** How far a workbook has come: sent, waiting for its turn, read. */
export function Working({ percent, attempt, job }: WorkingProps) {
  if (!job) return <p role="status">{percent < 100 ? `正在上传：${percent}%` : "已传完，正在排队…"}</p>;
  return (
    <>
      <p role="status">
        {attempt ? "正在核对" : "正在导入"}　<JobState job={job} />
      </p>
      {attempt ? null : <p className="hint">可以关闭本窗口，结果在“后台任务”中查看。</p>}
    </>
  );
}

interface WorkingProps {
  percent: number;
  attempt: boolean;
  /** Once it is known. */
  job: Job | undefined;
}
