import { blankFinding, disagreements, type FindingInput, reasonMissing } from "@jianheng/domain/assessments";
import { formatPoints, shortPoints } from "@jianheng/domain/kernel";
import type { ReadyLine } from "@jianheng/domain/scoring";
import { memo } from "react";
import type { EarlierLine, LineFacts } from "../../api/models.ts";
import type { Choices } from "../desk/choose.ts";
import type { Slot } from "../desk/model.ts";
import { standing } from "../desk/slot.ts";
import type { TypedWords } from "../desk/typed.ts";
import { EarlierNote } from "./earlier.tsx";
import { FactsCell } from "./facts-cell.tsx";
import { FaultsCell } from "./faults-cell.tsx";
import { MembersCell } from "./members-cell.tsx";
import { NewsNote } from "./news-note.tsx";
import { ObservationCell } from "./observation-cell.tsx";
import { TroubleNote } from "./trouble-note.tsx";

/** One line of the form: what is asked, by which rule, what was seen, what it earns. Drawn again only where it changed. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { line, slot, checks, points, asked, closed, waits, earlier, facts, day, acts } = props;
  const disabled = closed !== null;
  const finding = (slot && standing(slot)) ?? blankFinding(line.id);
  const conforms = conformsOf(checks);
  const onWrite = (next: FindingInput) => acts.write(next);
  const shared = { line, finding, disabled, onWrite, typed: acts.typed };
  return (
    <tr id={`line-${line.id}`} className={slot?.trouble ? "in-trouble" : undefined}>
      <th scope="row">
        <span className="line-id">{line.id}</span> {line.title}
        <p className="rule">{line.rule.words(line.context).zh}</p>
        {asked ? <p className="asked">须补正</p> : null}
        {closed ? <p className="closed">{closed}</p> : null}
        <NewsNote slots={[slot, ...Object.values(checks)]} onLooked={() => acts.look(line)} />
        {earlier ? <EarlierNote of={earlier} /> : null}
      </th>
      <td data-label="评查记录">
        {line.kind === "group" ? (
          <MembersCell
            line={line}
            conforms={conforms}
            disabled={disabled}
            onTouch={(check, conforms) => acts.touch({ line, finding, check, conforms })}
          />
        ) : null}
        <ObservationCell {...shared} />
        <FaultsCell {...shared} />
        {contradictions(line, finding, conforms).map((words) => (
          <p key={words} className="field-problem">
            {words}。
          </p>
        ))}
        {slot?.trouble ? (
          <TroubleNote
            id={line.id}
            line={line}
            trouble={slot.trouble}
            onChoose={(choices) => acts.chooseLine(line.id, choices)}
            onDrop={() => acts.drop(line.id)}
          />
        ) : null}
        {Object.entries(checks).map(([check, { trouble }]) =>
          trouble ? (
            <TroubleNote
              key={check}
              id={check}
              line={line}
              trouble={trouble}
              onChoose={(choices) => acts.chooseCheck(check, Object.values(choices)[0] ?? "theirs")}
              onDrop={() => acts.drop(check)}
            />
          ) : null,
        )}
      </td>
      <td data-label="事实" className="fact">
        <FactsCell {...{ line, finding, facts, day, disabled, acts }} />
      </td>
      <td data-label="得分" className="points">
        {points === null ? <span className="soft">未评</span> : <strong>{formatPoints(points)}</strong>}
        <span className="soft"> / {shortPoints(line.of)}</span>
      </td>
      <td data-label="证据" className="points">
        <button type="button" className="linklike" onClick={() => acts.openDrawer(line)}>
          {evidenceCount(finding)}份<span className="hidden">证据与备注：{line.id}</span>
        </button>
        {waits > 0 ? <div className="soft">另有{waits}份待添加</div> : null}
      </td>
    </tr>
  );
});

interface LineRowProps {
  line: ReadyLine;
  slot: Slot<FindingInput> | undefined;
  /** The slots of the checks of a group. */
  checks: Readonly<Record<string, Slot<boolean>>>;
  points: number | null;
  /** Whether a supplement was asked for on it. */
  asked: boolean;
  /** Why nothing can be written on it; empty where the whole sheet says it, null where one can. */
  closed: string | null;
  /** How many files were chosen for it that are not evidence yet. */
  waits: number;
  /** What was found last time, where it is laid beside. */
  earlier: EarlierLine | undefined;
  /** What the records of the station say of it now, and on which day. */
  facts: LineFacts | undefined;
  day: string | undefined;
  acts: LineActs;
}

/** What can be done on a line; the same object for as long as the sheet is open. */
export interface LineActs {
  write: (finding: FindingInput) => void;
  touch: (of: { line: ReadyLine; finding: FindingInput; check: string; conforms: boolean }) => void;
  chooseLine: (line: string, choices: Choices) => void;
  /** What others changed was looked at. */
  look: (line: ReadyLine) => void;
  /** Gives up what was made of a line or a check and can't be kept. */
  drop: (id: string) => void;
  chooseCheck: (check: string, whose: "mine" | "theirs") => void;
  /** What is typed and no entry yet. */
  typed: TypedWords;
  /** Shows what the line rests on. */
  openDrawer: (line: ReadyLine) => void;
}

function conformsOf(checks: Readonly<Record<string, Slot<boolean>>>): Record<string, boolean> {
  const looked = Object.entries(checks).map(([id, slot]) => [id, standing(slot)] as const);
  return Object.fromEntries(looked.filter((entry): entry is [string, boolean] => entry[1] !== null));
}

/** What is said to conform and has a fault, or is judged otherwise than the facts taken without a reason: told where it stands, as it is told when the sheet is to be handed in. */
function contradictions(line: ReadyLine, finding: FindingInput, conforms: Record<string, boolean>): string[] {
  const touched = Object.fromEntries(Object.entries(conforms).map(([check, one]) => [check, { conforms: one }]));
  const found = disagreements(line, finding, touched).filter(({ code }) => code === "conforms-with-fault");
  return [...found, ...reasonMissing(line, finding)].map(({ message }) => message.zh);
}

function evidenceCount({ evidence, faults }: FindingInput): number {
  return faults.reduce((sum, fault) => sum + fault.evidence.length, evidence.length);
}
