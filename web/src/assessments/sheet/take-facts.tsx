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

/** Takes what the records of the station say of a line, takes it anew where they say something else, or leaves it; where it was judged otherwise, to stay so with a reason. */
export function TakeFacts({ line, finding, facts, day, acts }: TakeFactsProps) {
  const taken = factsIn(finding);
  const write = (next: FindingInput) => {
    // What was typed and made no observation gives way to the one that is taken.
    if (next.observation !== null) acts.typed.put(line.id, asTyped(line, {}, true));
    acts.write(next);
  };
  const take = (offer: LineFacts, on: string) => {
    const next = takeProposal({ line, finding, offer, day: on });
    write(next);
    for (const check of membersAgainst(next)) acts.touch({ line, finding: next, check, conforms: false });
  };
  const offers = facts !== undefined && day !== undefined && facts.state !== "no-records" ? facts : undefined;
  const anew = offers !== undefined && (taken.length === 0 || !isAsTaken(offers, taken));
  return (
    <>
      {anew && offers && day ? (
        <button type="button" onClick={() => take(offers, day)}>
          {taken.length > 0 ? "重新采用" : offers.observation === null ? "作为证据采用" : "采用"}
          <span className="hidden">：{line.id}</span>
        </button>
      ) : null}
      {offers && offers.observation !== null && day && isUnweighed(finding, line, offers) ? (
        <button type="button" onClick={() => acts.write(weighProposal({ finding, offer: offers, day }))}>
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
