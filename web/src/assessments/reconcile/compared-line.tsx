import type { ReadyLine } from "@jianheng/domain/scoring";
import type { Comparison } from "../../api/models.ts";
import type { Choice } from "./choices.ts";
import { TakenFacts } from "./taken-facts.tsx";

/** One line with what each sheet gives it, and whose finding stands. */
export function ComparedLine(props: ComparedLineProps) {
  const { organisation, line, ready, title, sheets, choice, settled, reasonDue, onChoose, points } = props;
  const { line: id, sheets: given, differs } = line;
  return (
    <tr id={`line-${id}`} className={differs ? "differs" : undefined}>
      <th scope="row">
        <span className="line-id">{id}</span> {title}
        {differs ? <span className="asked short"> 有差异</span> : null}
      </th>
      {sheets.map(({ id: sheet, title: whose }) => {
        const one = given.find((other) => other.sheet === sheet);
        const faults = one?.finding?.value.faults.length ?? 0;
        const words =
          one === undefined || one.points === null ? (
            "未评"
          ) : (
            <span>
              <span className="given">{points(one.points)}</span>
              {faults > 0 ? `（${faults}）` : null}
            </span>
          );
        return (
          <td key={sheet} data-label={whose}>
            {onChoose && one && one.points !== null ? (
              <label>
                <input
                  type="radio"
                  name={`choice-${id}`}
                  checked={choice?.sheet === sheet}
                  onChange={() => onChoose({ sheet, why: choice?.why ?? "" })}
                />{" "}
                {words}
                <span className="hidden">（采用{whose}）</span>
              </label>
            ) : (
              words
            )}
            {one?.finding?.afterSight ? <p className="asked">见他人评分后填写</p> : null}
            {one?.finding?.value.faults.map((fault) => (
              <p key={fault.id} className="rule">
                {fault.what}
              </p>
            ))}
            {one?.finding ? <TakenFacts {...{ organisation }} line={ready} finding={one.finding.value} /> : null}
          </td>
        );
      })}
      {onChoose ? (
        <td data-label="采用理由">
          {choice ? (
            <input
              type="text"
              aria-label={`${id}采用理由`}
              required={reasonDue}
              placeholder={reasonDue ? "意见不一致，须写明理由" : "选填"}
              value={choice.why}
              maxLength={4000}
              onChange={(event) => onChoose({ ...choice, why: event.target.value })}
            />
          ) : null}
        </td>
      ) : null}
      {settled ? (
        <td data-label="采用和理由">{line.chosen ? <Settled of={line.chosen} sheets={sheets} /> : "—"}</td>
      ) : null}
    </tr>
  );
}

/** Whose finding stands, by stage and writers, and why. */
function Settled({ of: { sheet, why }, sheets }: SettledProps) {
  const one = sheets.find(({ id }) => id === sheet);
  const writers = one?.writers.map(({ name }) => name ?? "—").join("、") ?? "";
  return (
    <>
      {one?.title}
      {writers === "" ? null : `（${writers}）`}
      {why === null || why === "" ? null : <p className="rule">{why}</p>}
    </>
  );
}

interface SettledProps {
  of: NonNullable<Comparison["lines"][number]["chosen"]>;
  sheets: Comparison["sheets"];
}

interface ComparedLineProps {
  /** The station that is assessed. */
  organisation: string;
  /** The line with its rule, once the edition is there. */
  ready: ReadyLine | undefined;
  line: Comparison["lines"][number];
  title: string;
  sheets: Comparison["sheets"];
  choice: Choice | undefined;
  /** Whether the choice needs a reason. */
  reasonDue: boolean;
  /** Whether it is shown what was chosen. */
  settled: boolean;
  /** Absent where the reader does not choose. */
  onChoose: ((choice: Choice) => void) | undefined;
  points: (points: number) => string;
}
