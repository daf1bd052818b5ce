import { Progress, Tag } from "antd";
import type { Job } from "../api/models.ts";

const STATES: Readonly<Record<Job["state"], readonly [string, string]>> = {
  waiting: ["等待", "default"],
  running: ["执行中", "processing"],
  done: ["已完成", "success"],
  failed: ["失败", "error"],
  stopped: ["已停止", "warning"],
};

/** What job states are called. */
export const JOB_STATES = Object.entries(STATES).map(([value, [label]]) => ({ value, label }));

/** Whether a job will still be worked on. */
export function isOpen({ state }: Job): boolean {
  return state === "waiting" || state === "running";
}

/** How far a job has come. */
export function JobState({ job: { state, done, total, step, words } }: { job: Job }) {
  const [name, color] = STATES[state];
  const counted = step ?? (total === null ? (done === 0 ? "" : `已处理 ${done}`) : `${done} / ${total}`);
  return (
    <span className="job-state">
      <Tag color={color}>{name}</Tag>
      {state === "running" && total !== null && total > 0 ? (
        <Progress percent={Math.floor((done / total) * 100)} size="small" aria-label={`${words.zh}的进度`} />
      ) : null}
      <span>{counted}</span>
    </span>
  );
}
