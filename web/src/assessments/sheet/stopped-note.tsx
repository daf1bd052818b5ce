import type { Assessment } from "../../api/models.ts";
import { formatTime } from "../../ui/when.ts";
import { findEdition, useEditions } from "../editions.ts";

/** That the assessment was stopped by a veto, and on what ground, as far as the reader may know it. */
export function StoppedNote({ of }: { of: Pick<Assessment, "assessment" | "vetoes"> }) {
  const { data: editions = [] } = useEditions();
  const { phase, edition, since } = of.assessment;
  if (phase !== "stopped") return null;
  const texts = findEdition(editions, edition)?.data.vetoes ?? [];
  return (
    <div className="trouble" role="note">
      <strong>评估已于{formatTime(since)}中止：查实有否决情形，各评估表不再填写和提交。</strong>
      {of.vetoes.map(({ veto, grounds, by }) => (
        <p key={veto}>
          {texts.find(({ id }) => id === veto)?.text ?? veto}（事实依据：{grounds}
          {by.name === null ? "" : `；提出人：${by.name}`}）
        </p>
      ))}
    </div>
  );
}
