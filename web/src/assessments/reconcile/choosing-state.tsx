import { formatPoints } from "@jianheng/domain/kernel";
import { Fragment } from "react";
import type { Comparison } from "../../api/models.ts";
import { type Choices, chosenTotal } from "./choices.ts";

/** How many lines are named; the rest is counted. */
const NAMED = 12;

/** How far choosing is: what it comes to, what is missing on which lines, and whether it is kept. */
export function ChoosingState({ comparison, choices, open, reasons, waiting, kept }: ChoosingStateProps) {
  return (
    <div className="no-print">
      <p>
        定分合计：{formatPoints(chosenTotal(comparison, choices))}分（已选定{comparison.lines.length - open.length}/
        {comparison.lines.length}条）
      </p>
      {reasons.length === 0 ? null : (
        <p>
          缺采用理由：
          <Lines of={reasons} />
        </p>
      )}
      {open.length === 0 ? null : (
        <p>
          尚未选定：
          <Lines of={open} />
        </p>
      )}
      <p role="status">{keptWords({ waiting, kept })}</p>
    </div>
  );
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <>
      {of.slice(0, NAMED).map((id, index) => (
        <Fragment key={id}>
          {index === 0 ? null : "、"}
          <a href={`#line-${id}`}>{id}</a>
        </Fragment>
      ))}
      {of.length > NAMED ? `等${of.length}条` : null}
    </>
  );
}

function keptWords({ waiting, kept }: Pick<ChoosingStateProps, "waiting" | "kept">): string {
  if (!kept) return "本浏览器不能暂存内容：提交之前请勿关闭或刷新本页。";
  if (waiting === 0) return "";
  return `有${waiting}条尚未提交，已暂存在本浏览器中，刷新或重新打开本页可以接着办理。`;
}

interface ChoosingStateProps {
  comparison: Comparison;
  choices: Choices;
  /** Lines without a choice, and those whose choice lacks a reason. */
  open: readonly string[];
  reasons: readonly string[];
  /** How much was chosen and not sent, and whether this browser keeps it. */
  waiting: number;
  kept: boolean;
}
