import { departsFrom, type FindingInput, factsIn, isUnweighed } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import type { LineFacts } from "../../api/models.ts";
import { formatDay } from "../../ui/when.ts";
import { factWords, isAsTaken, stateWords } from "./fact-words.ts";
import { TakeFacts, type TakingActs } from "./take-facts.tsx";

/** 事实: what the records of the station say of a line, whether it was taken, and whether it was judged otherwise. */
export function FactsCell({ line, finding, facts, day, disabled, acts }: FactsCellProps) {
  const taken = factsIn(finding);
  const departs = taken.length > 0 && departsFrom(finding, line);
  return (
    <div className="line-facts">
      {facts ? (
        <p>
          <strong className={facts.state}>{stateWords(facts)}</strong> <span>{factWords(facts)}</span>
        </p>
      ) : (
        <p className="soft">{day === undefined ? "" : "只能由人判断"}</p>
      )}
      {facts && isUnweighed(finding, line, facts) ? <p className="departed">所评与数据不一致</p> : null}
      {taken[0] ? (
        <p className={departs ? "departed" : "taken"}>
          {departs ? "已改判" : "已采用"}
          <span className="soft">（截至{formatDay(taken[0].day)}的数据）</span>
        </p>
      ) : null}
      {taken.length > 0 && facts && !isAsTaken(facts, taken) ? <p className="soft">台账数据已有变化。</p> : null}
      {facts || taken.length > 0 ? (
        <div className="fact-acts">
          {disabled ? null : <TakeFacts {...{ line, finding, facts, day, acts }} />}
          <button type="button" className="linklike" onClick={() => acts.openDrawer(line)}>
            查看记录<span className="hidden">：{line.id}</span>
          </button>
        </div>
      ) : null}
    </div>
  );
}

interface FactsCellProps {
  line: ReadyLine;
  finding: FindingInput;
  /** What the records say now; nothing where only a person can judge, or it is not known. */
  facts: LineFacts | undefined;
  /** The day on which they say it; absent where it is not known. */
  day: string | undefined;
  disabled: boolean;
  acts: TakingActs & { openDrawer: (line: ReadyLine) => void };
}
