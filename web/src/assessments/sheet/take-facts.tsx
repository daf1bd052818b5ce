import {
  type FindingInput,
  factsIn,
  isUnweighed,
  leaveProposal,
  membersAgainst,
  takeProposal,
  weighProposal,
} from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import type { LineFacts } from "../../api/models.ts";
import type { TypedWords } from "../desk/typed.ts";
import { isAsTaken } from "./fact-words.ts";
import { asTyped } from "./observe.ts";

/**
 * Takes what the records of the station say of a line, takes it anew where they say something else, or leaves it; where
 * it was judged otherwise, to stay so with a reason.
 */
export function TakeFacts({ line, finding, facts, day, acts }: TakeFactsProps) {
  const taken = factsIn(finding);
  const write = (next: FindingInput) => {
    // What was typed and made no observation gives way to the one that is taken.
    if (next.observation !== null) acts.typed.put(line.id, asTyped(line, {}, true));
    acts.write(next);
  };
  const known = facts !== undefined && day !== undefined && facts.state !== "no-records";
  const offered = known ? { offer: facts, day } : undefined;
  const take = (of: { offer: LineFacts; day: string }) => {
    const next = takeProposal({ line, finding, ...of });
    write(next);
    for (const check of membersAgainst(next)) acts.touch({ line, finding: next, check, conforms: false });
  };
  return (
    <>
      {offered && (taken.length === 0 || !isAsTaken(offered.offer, taken)) ? (
        <button type="button" onClick={() => take(offered)}>
          {taken.length > 0 ? "重新采用" : offered.offer.observation === null ? "作为证据采用" : "采用"}
          <span className="hidden">：{line.id}</span>
        </button>
      ) : null}
      {offered && offered.offer.observation !== null && isUnweighed(finding, line, offered.offer) ? (
        <button type="button" onClick={() => acts.write(weighProposal({ finding, ...offered }))}>
          不采用<span className="hidden">：{line.id}</span>
        </button>
      ) : null}
      {taken.length > 0 ? (
        <button type="button" className="linklike" onClick={() => write(leaveProposal(finding, line))}>
          撤回采用<span className="hidden">：{line.id}</span>
        </button>
      ) : null}
    </>
  );
}

/** What can be done with the facts of a line. */
export interface TakingActs {
  write: (finding: FindingInput) => void;
  touch: (of: { line: ReadyLine; finding: FindingInput; check: string; conforms: boolean }) => void;
  /** What is typed and no entry yet. */
  typed: TypedWords;
}

interface TakeFactsProps {
  line: ReadyLine;
  finding: FindingInput;
  facts: LineFacts | undefined;
  day: string | undefined;
  acts: TakingActs;
}
