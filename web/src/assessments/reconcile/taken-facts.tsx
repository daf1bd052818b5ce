import { departsFrom, type FindingInput, factsIn } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import { RecordLinks } from "../../ui/record-links.tsx";
import { formatDay } from "../../ui/when.ts";

/** The facts that a finding rests on: those that something counts against, with its records; all where it departs from them. */
export function TakenFacts({ organisation, line, finding }: TakenFactsProps) {
  const taken = factsIn(finding);
  if (taken.length === 0) return null;
  const departs = line !== undefined && departsFrom(finding, line);
  const told = taken.filter(({ wrong }) => departs || wrong > 0);
  return (
    <>
      {told.map((one) => (
        <p key={one.id} className="rule">
          依据数据：{one.words}（截至{formatDay(one.day)}）
          {one.records.length > 0 ? (
            <>
              ：<RecordLinks organisation={organisation} of={one} apart />
            </>
          ) : null}
        </p>
      ))}
      {departs ? <p className="asked">已改判：{finding.note}</p> : null}
    </>
  );
}

interface TakenFactsProps {
  /** The station whose records they are. */
  organisation: string;
  line: ReadyLine | undefined;
  finding: FindingInput;
}
