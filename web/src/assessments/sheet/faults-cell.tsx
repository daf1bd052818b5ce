import type { FindingInput } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import type { TypedWords } from "../desk/typed.ts";
import { AddFault } from "./add-fault.tsx";
import { fieldsOf } from "./observe.ts";
import { addFault, removeFault } from "./rewrite.ts";

/** The faults of a line: each in its own words, entered by Enter; a lost point has one at least. */
export function FaultsCell({ line, finding, typed, disabled, onWrite }: FaultsCellProps) {
  const none = finding.observation !== null && finding.faults.length === 0;
  return (
    <div className="faults">
      {line.kind === "check" && fieldsOf(line).length === 0 && finding.faults.length === 0 ? (
        <label className="none-found">
          <input
            type="checkbox"
            checked={none}
            disabled={disabled}
            onChange={() => onWrite({ ...finding, observation: none ? null : {} })}
          />
          已查，未发现问题
        </label>
      ) : null}
      {finding.faults.length === 0 ? null : (
        <ol>
          {finding.faults.map((fault) => (
            <li key={fault.id}>
              {fault.member === undefined ? null : <strong>{fault.member} </strong>}
              {fault.what}
              {fault.evidence.length === 0 ? null : <span className="soft">（证据{fault.evidence.length}份）</span>}
              {disabled ? null : (
                <button
                  type="button"
                  className="linklike"
                  onClick={() => onWrite(removeFault(line, finding, fault.id))}
                >
                  删除<span className="hidden">问题：{fault.what}</span>
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {disabled ? null : (
        <AddFault line={line} typed={typed} onAdd={(fault) => onWrite(addFault(line, finding, fault))} />
      )}
    </div>
  );
}

interface FaultsCellProps {
  line: ReadyLine;
  finding: FindingInput;
  typed: TypedWords;
  disabled: boolean;
  onWrite: (finding: FindingInput) => void;
}
